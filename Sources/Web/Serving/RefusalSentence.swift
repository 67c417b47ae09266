import Consultation
import Delivery
import Policy
import Registrar
import Services
import Treasury

/// Refusals in English for the terminal: the words that an officer reads at the desk.
package enum RefusalSentence {
    /// The sentence; `nil` for an error that the desk has no words for.
    package static func english(_ error: any Error) -> String? {
        switch error {
        case let problem as DraftProblem: DeskRefusal.draft(problem).words.en
        case let refusal as RegisterInstrument.Refusal: DeskRefusal.register(refusal).words.en
        case let refusal as PublishVersion.Refusal: DeskRefusal.publish(refusal).words.en
        case let refusal as EraseSubmission.Refusal: DeskRefusal.erase(refusal).words.en
        case let refusal as EraseFeedback.Refusal: DeskRefusal.eraseFeedback(refusal).words.en
        case let refusal as EraseDispute.Refusal: DeskRefusal.eraseDispute(refusal).words.en
        case let refusal as EraseRecipient.Refusal: DeskRefusal.eraseRecipient(refusal).words.en
        case let refusal as ErasePayloads.Refusal: DeskRefusal.erasePayloads(refusal).words.en
        default: nil
        }
    }
}
