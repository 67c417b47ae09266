import Synchronization

/// Whether the registrar takes commands.
package enum WritingCondition: Hashable, Sendable {
    /// It does.
    case open
    /// Not before these witnesses have said what they hold.
    case waiting([String])
    /// Not before it has started anew, and why.
    case stopped(String)
}

/// Where the registrar writes its condition for everybody to read: a page must not wait for the
/// commits that stand before it in the registrar's queue.
final class ConditionBoard: Sendable {
    private let condition: Mutex<WritingCondition>

    init(_ condition: WritingCondition) { self.condition = Mutex(condition) }

    var shown: WritingCondition { condition.withLock { $0 } }

    func show(_ new: WritingCondition) { condition.withLock { $0 = new } }
}
