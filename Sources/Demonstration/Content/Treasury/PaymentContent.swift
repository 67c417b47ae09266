/// The way of one payment, in days from the first day of the first fiscal year.
struct PaymentContent {
    /// Key of the award.
    let award: String
    /// Number of the milestone.
    let milestone: Int
    /// When the milestone was accepted.
    let accepted: Int
    /// When the payment was prepared; it is approved on the next day.
    let instructed: Int
    /// The bank's value date.
    let paid: Int

    /// Its name: the bank's files carry it from end to end.
    var name: String { "\(award)-\(milestone)" }

    init(_ award: String, _ milestone: Int, accepted: Int, instructed: Int, paid: Int) {
        self.award = award
        self.milestone = milestone
        self.accepted = accepted
        self.instructed = instructed
        self.paid = paid
    }
}
