import ArgumentParser
import Canon
import Consultation
import Delivery
import Foundation
import Records
import Registrar
import Services
import Store
import Treasury
import Web

/// Erases what a person said, or a single payload.
struct EraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase payloads for ever: by receipt code, or by entry and member.",
        discussion: """
            The record keeps that something was there, and every proof; nobody can bring the words \
            back. Stop the server first, or erase on the officers' desk. --dry-run lists what would \
            go.
            """)

    @Option(help: "Receipt code of a comment, a dispute or feedback: all that came with it goes.")
    var receipt: String?

    @Option(help: "Number of an entry; without --member all that the vault holds of it goes.")
    var entry: UInt64?

    @Option(help: "Path of the payload in the entry, e.g. parts.0.text; may be given repeatedly.")
    var member: [String] = []

    @Option(
        help: ArgumentHelp(
            "Why: "
                + PayloadErased.Ground.allCases.map(\.rawValue).joined(separator: ", ") + "."))
    var ground: String?

    @Flag(help: "List what would go and change nothing.")
    var dryRun = false

    @Option(help: "Office that acts.")
    var office = "registry"

    @OptionGroup var options: SiteOptions

    func validate() throws {
        guard (receipt == nil) != (entry == nil) else {
            throw ValidationError("give either --receipt or --entry")
        }
        guard member.isEmpty || entry != nil else {
            throw ValidationError("--member goes with --entry")
        }
    }

    func run() async throws {
        try options.requireSite()
        let lock = try dryRun ? nil : WriterLock(options.folder)
        defer { withExtendedLifetime(lock) {} }
        let registrar = try options.openRegistrar()
        let subject = try subject(in: registrar.store)
        let held = try registrar.store.read {
            try Vault.holdings(of: subject.entry, in: $0)
        }.filter { member.isEmpty || member.contains($0.member) }
        for payload in held {
            print("entry \(subject.entry)  \(payload.member)  \(payload.byteCount) bytes")
        }
        guard !dryRun else { return print("\(held.count) payloads would go. Nothing was changed.") }
        guard let ground = ground.flatMap(PayloadErased.Ground.init(rawValue:)) else {
            throw Complaint("Say why with --ground; see: sanad erase --help")
        }
        let sealed = try await erase(subject, because: ground, registrar)
        try registrar.store.cleanFiles()
        print(
            "Erased; recorded in entries \(sealed.map { "\($0.index)" }.joined(separator: ", ")).")
        print("No file of \(options.folder.data.path) holds it any more. Older backups do:")
        print("destroy them, or change the key they open with: sanad keys rotate-vault")
    }

    // MARK: - Whom it is about

    private enum Subject {
        case submission(ID<Submission>, UInt64)
        case feedback(ID<Feedback>, UInt64)
        case dispute(ID<Dispute>, UInt64)
        case award(ID<Award>, UInt64)
        case payloads(UInt64)

        var entry: UInt64 {
            switch self {
            case .submission(_, let entry), .feedback(_, let entry), .dispute(_, let entry),
                .award(_, let entry), .payloads(let entry):
                entry
            }
        }
    }

    private func subject(in store: SanadStore) throws -> Subject {
        if let entry { return try subject(of: entry, in: store) }
        guard let code = ReceiptCode(typed: receipt ?? "") else {
            throw Complaint("\(receipt ?? "") is no receipt code.")
        }
        let digest = code.digest
        if let found = try store.read({ try ConsultationQueries($0).submission(codeDigest: digest) }
        ) {
            return .submission(found.submission, UInt64(found.entry))
        }
        if let found = try store.read({ try ServicesQueries($0).feedback(codeDigest: digest) }) {
            return .feedback(found.feedback, UInt64(found.entry))
        }
        if let found = try store.read({ try DeliveryQueries($0).dispute(codeDigest: digest) }) {
            return .dispute(found.dispute, UInt64(found.entry))
        }
        throw Complaint("Nothing here has that receipt code.")
    }

    /// A whole entry is what its kind of fact says; single members are erased as such.
    private func subject(of entry: UInt64, in store: SanadStore) throws -> Subject {
        guard member.isEmpty else { return .payloads(entry) }
        return switch try store.read({ try LogTables.entry(entry, $0) })?.fact {
        case let fact as SubmissionReceived: .submission(fact.submission, entry)
        case let fact as FeedbackReceived: .feedback(fact.feedback, entry)
        case let fact as DisputeRaised: .dispute(fact.dispute, entry)
        case let fact as AwardMade: .award(fact.award, entry)
        default: .payloads(entry)
        }
    }

    private func erase(
        _ subject: Subject, because ground: PayloadErased.Ground, _ registrar: Registrar
    ) async throws -> [Entry] {
        let officer = Actor.officer(office)
        return switch subject {
        case .submission(let id, _):
            try await registrar.submit(EraseSubmission(id, ground: ground), as: officer).entries
        case .feedback(let id, _):
            try await registrar.submit(EraseFeedback(id, ground: ground), as: officer).entries
        case .dispute(let id, _):
            try await registrar.submit(EraseDispute(id, ground: ground), as: officer).entries
        case .award(let id, _):
            try await registrar.submit(EraseRecipient(id, ground: ground), as: officer).entries
        case .payloads(let entry):
            try await registrar.submit(
                ErasePayloads(entry: entry, members: member, ground: ground), as: officer
            ).entries
        }
    }
}
