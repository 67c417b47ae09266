package import Canon
package import Rules

/// What becomes of one movement of a bank's file.
package struct LineFate: Hashable, Sendable {
    package enum Fate: Hashable, Sendable {
        /// It confirms an approved payment.
        case confirms
        /// It returns all of a confirmed payment, or a part of it.
        case refunds
        /// It was recorded before.
        case alreadyRecorded(entry: UInt64)
        /// It names no payment: a fee, or somebody else's business.
        case namesNoPayment
        /// Money came in.
        case credit
        /// A payment came back that was voided here: the books have it right already.
        case returnedVoid
        /// What had come in or back was taken back.
        case undone
        /// Announced and not booked yet.
        case notBooked
        case unknownPayment
        case amountUnreadable
        case amountDiffers(Money)
        case currencyDiffers(String)
        case notApproved(PaymentStanding.Phase)
        /// A payment came back that was never confirmed as gone.
        case notConfirmed(PaymentStanding.Phase)
        /// More came back than is left of the payment.
        case beyondPaid(left: Money)
        /// The payment is confirmed already, by another reference.
        case confirmedOtherwise(entry: UInt64)
        case noReference
        case referenceUsed(entry: UInt64)
        /// An earlier line of the file is about the same payment or has the same reference.
        case repeats(place: Int)
    }

    /// Line of a CSV file, or number of the entry in an XML file.
    package let place: Int
    /// Number of the transaction within the entry.
    package let part: Int
    /// The payment that the bank names, as the bank writes it.
    package let payment: String
    /// The amount as the bank writes it.
    package let amount: String
    package let currency: String
    package let fate: Fate

    /// Whether it is recorded when the file is taken.
    package var isTaken: Bool { fate == .confirms || fate == .refunds }

    /// Whether it stands in the way of the whole file.
    package var isRefused: Bool {
        switch fate {
        case .confirms, .refunds, .alreadyRecorded, .namesNoPayment, .credit, .returnedVoid,
            .undone, .notBooked:
            false
        default: true
        }
    }
}
