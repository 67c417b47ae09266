import Canon
import Delivery

/// Texts of the delivery room that an officer has to mend.
extension Words {
    static func texts(_ problem: Delivery.TextsProblem) -> Words {
        switch problem {
        case .missing:
            Words(
                en: "Fill in this text in at least one language.",
                ur: "یہ متن کم از کم ایک زبان میں لکھیں۔")
        case .unfit(_, let problem): plainText(problem)
        }
    }
}

extension DeskRefusal {
    /// What is wrong with a pair of texts; the summary leads to the field of its language.
    static func texts(_ field: String, _ problem: Delivery.TextsProblem) -> DeskRefusal {
        if case .unfit(.urdu, _) = problem { return DeskRefusal(field + "-ur", .texts(problem)) }
        return DeskRefusal(field + "-en", .texts(problem))
    }
}
