import ArgumentParser
import Foundation
import Ledger
import Registrar
import Store
import Web

/// Why a command was not carried out, in words that say what to do: all that a terminal shows.
struct Complaint: Error, CustomStringConvertible {
    let description: String

    init(_ sentence: String) { description = sentence }

    /// An error in words. What the parser of the command line throws stays as it is: it adds the
    /// usage, and an exit status is no error.
    static func wording(_ error: any Error) -> any Error {
        if error is Complaint || error is ExitCode || error is CleanExit { return error }
        guard SanadCommand.exitCode(for: error) == .failure else { return error }
        return Complaint(sentence(of: error))
    }

    /// One sentence about any error that a command may meet.
    static func sentence(of error: any Error) -> String {
        if let words = RefusalSentence.english(error) { return words }
        if let words = sentenceOfKeys(error) { return words }
        if let fault = error as? RegistrarFault { return sentence(of: fault) }
        if let words = StorageSentence.of(error) { return "The database failed: \(words)." }
        if let error = error as? CocoaError { return "A file failed: \(reason(of: error))." }
        return "\(error)"
    }

    private static func sentence(of fault: RegistrarFault) -> String {
        switch fault {
        case .notAllowed: "This office may not do that. Give another with --office."
        case .busy: "Too many commands wait. Try again in a moment."
        case .halted(let reason):
            "Writing has stopped: \(reason). What was acknowledged before is safe."
        case .waitingForWitnesses(let names):
            "The log asks its witnesses what they hold; these have not answered yet: "
                + names.joined(separator: ", ") + ". Try again in a moment."
        }
    }

    /// What the system says about a file, e.g. `No space left on device`.
    static func reason(of error: any Error) -> String {
        let error = error as NSError
        if let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError,
            cause.domain == NSPOSIXErrorDomain
        {
            return String(cString: strerror(Int32(cause.code)))
        }
        return error.localizedDescription
    }
}
