/// The letter that reached the ministry 400 times, word for word.
enum CampaignLetter {
    static let round = 2
    static let theme = "r2-trade-secrets"
    static let provision = "1.1"
    static let copies = 400

    /// The sentence that is quoted from it.
    static let demand = """
        Any AI system whose supplier declares that it contains a trade secret must be exempt from \
        the public register, wholly and without further question.
        """

    static let text = """
        We write about provision 1.1 of the draft. Our industry supports openness, but it cannot \
        survive without secrets. \(demand) A supplier knows best what is secret. If the exemption \
        is refused, firms will leave and the public will lose their services. We ask that a \
        blanket exemption for suppliers' trade secrets be written into 1.1.
        """
}

/// Spam that a machine sent with small differences.
enum Advertising {
    static let round = 1
    static let theme = "r1-advertising"
    static let copies = 40
    static let offer = "Register your company fast with our agents at the best price"

    static func text(place: String, reference: Int, marks: Int) -> String {
        """
        Excellent policy\(String(repeating: "!", count: marks)) Congratulations to the ministry. \
        \(offer) in \(place), reference \(reference).
        """
    }
}
