/// A cell of a view that is not what the projector writes; computing the views anew mends it.
package struct ViewDamage: Error, CustomStringConvertible {
    package let column: String

    package init(column: String) { self.column = column }

    package var description: String { "a view holds \"\(column)\"; compute the views anew" }
}
