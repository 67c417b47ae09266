import Canon
import Consultation
import Demonstration
import Records

/// As many submissions as asked, made of the demonstration's first round: English, Urdu and Roman
/// Urdu, one to a few parts. Each says its own number, so that no two texts are the same, and none
/// its language: most files do not.
struct SampleVoices {
    private let models: [SubmissionContent] = DemonstrationContent.rounds()[0].submissions

    /// Submissions with these numbers, ready to import.
    func prepared(_ numbers: Range<Int>) -> [PreparedSubmission] {
        numbers.map { number in
            let model = models[number % models.count]
            return PreparedSubmission(
                row: number + 1, sourceKey: "bench/\(number)", category: model.category,
                parts: parts(number))
        }
    }

    /// The parts of one submission.
    func parts(_ number: Int) -> [PreparedPart] {
        models[number % models.count].parts.map { part in
            let target: PreparedPart.Target =
                if let provision = part.provision {
                    .provision(provision)
                } else if let question = part.question {
                    .question(question)
                } else {
                    .whole
                }
            return PreparedPart(target, text: "\(part.text) (\(number))")
        }
    }
}
