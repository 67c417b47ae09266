import Registrar

extension Complaint {
    /// Why nothing was done with keys or witnesses, in words; `nil` for another error.
    static func sentenceOfKeys(_ error: any Error) -> String? {
        switch error {
        case let refusal as AdoptWitnessPolicy.Refusal: sentence(refusal)
        case let refusal as RotateLogKey.Refusal: sentence(refusal)
        case let refusal as AnnounceSecondKey.Refusal: sentence(refusal)
        case let refusal as RegisterOfficerKey.Refusal: sentence(refusal)
        case let refusal as RevokeOfficerKey.Refusal: sentence(refusal)
        default: nil
        }
    }

    private static func sentence(_ refusal: AdoptWitnessPolicy.Refusal) -> String {
        switch refusal {
        case .policy(let error): "The policy cannot be read: \(error)."
        case .isForAnotherLog:
            "No log line of the policy has a key of this log. The key: sanad keys show"
        case .lacksKeyInForce(let line):
            "The log's key has changed, and the policy names only an older one. Add this line "
                + "beside it:\n\(line)"
        case .termsDoNotMatch: "Say of each witness of the policy who runs it, in its order."
        case .isInForce: "This policy is in force already."
        }
    }

    private static func sentence(_ refusal: RotateLogKey.Refusal) -> String {
        switch refusal {
        case .notStarted: "The log announced no key yet."
        case .wasInForce: "This key signed the log before; a key is never taken up again."
        case .isNoLogKey: "This key cannot sign the log: another kind, or another name."
        case .statementMissing:
            "Say it in both languages: --statement and --statement-urdu."
        }
    }

    private static func sentence(_ refusal: AnnounceSecondKey.Refusal) -> String {
        switch refusal {
        case .notStarted: "The log announced no key yet."
        case .isNoSecondKey: "This is no ML-DSA-44 key under the log's name."
        case .wasAnnounced: "This key was announced before."
        }
    }

    private static func sentence(_ refusal: RegisterOfficerKey.Refusal) -> String {
        switch refusal {
        case .isNoOfficerKey:
            "This is no officer's key: it has another kind, or the name of another office."
        case .isKnown: "This key was registered before; a key is never registered again."
        case .replacedIsUnknown: "The key to be replaced does not speak for this office."
        }
    }

    private static func sentence(_ refusal: RevokeOfficerKey.Refusal) -> String {
        switch refusal {
        case .isUnknown: "No office has this key now."
        }
    }
}
