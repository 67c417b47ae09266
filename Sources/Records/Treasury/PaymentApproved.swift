public import Canon

/// A second officer, of another office than the first, signs a payment.
public struct PaymentApproved: Fact {
    public static let kind = "treasury.payment_approved.v1"
    /// The fund.
    public let fund: ID<Fund>
    /// The payment.
    public let payment: ID<Payment>
    /// The office's own key of this act: a second act with it is refused.
    public let key: ID<ActKey>
    /// Place in a chain of linked acts (optional)
    public let link: ActLink?

    /// A fact from its members.
    public init(
        fund: ID<Fund>, payment: ID<Payment>, key: ID<ActKey>, link: ActLink? = nil
    ) {
        self.fund = fund
        self.payment = payment
        self.key = key
        self.link = link
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("payment", payment)
        object.set("key", key)
        if let link { object.set("link", link) }
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        payment = try object.id("payment")
        key = try object.id("key")
        link = try object.optionalPart("link")
    }
}
