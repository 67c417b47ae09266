/// How far a service can be used online, from 0 to 4.
///
/// The levels follow the five stages of the EU eGovernment Benchmark: information, one-way
/// interaction, two-way interaction, transaction, and personalisation, which is proactive and asks
/// for nothing twice. Level n is stage n + 1; what has not even information is level 0 as well.
public enum OnlineLevel: Int, Sendable, CaseIterable, Comparable {
    /// Information at most.
    case information = 0
    /// A form to download and carry to an office.
    case form = 1
    /// An application that is sent online.
    case application = 2
    /// Everything online, from the application to the result.
    case complete = 3
    /// Online, without asking for what government holds, and the person is kept informed.
    case onceOnly = 4

    /// Whether a person can get the service without leaving home.
    public var isEndToEnd: Bool { self >= .complete }

    public static func < (left: OnlineLevel, right: OnlineLevel) -> Bool {
        left.rawValue < right.rawValue
    }
}
