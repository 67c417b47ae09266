import Canon
import Ledger

/// What `sanad-verify` and `sanad verify` were asked to do, as words of the command line.
public struct VerifyRequest: Sendable {
    /// What a run ends with.
    public struct Outcome: Sendable {
        /// What to print: to standard output, or to standard error when the input was unusable.
        public let text: String
        /// 0 when the log is sound, 1 when a rule is broken, 2 when the input was unusable.
        public let exitStatus: Int32
    }

    private static let maximumFileByteCount = 1 << 20

    /// Path or address of the log.
    public var log: String
    /// A verifier key, or a file that holds one.
    public var key: String?
    /// Files of signed checkpoints kept earlier.
    public var seen: [String]
    /// Files of receipts kept earlier.
    public var receipts: [String]
    /// Path or address of a copy kept earlier.
    public var against: String?
    /// A file that says which witnesses count (c2sp.org/tlog-policy).
    public var policy: String?
    /// Whether a head that the policy does not take as final breaks a rule.
    public var requiresFinal: Bool
    /// Whether to answer in JSON.
    public var isJSON: Bool
    /// Whether to show every number that was computed again.
    public var showsNumbers: Bool

    /// A request.
    public init(
        log: String, key: String? = nil, seen: [String] = [], receipts: [String] = [],
        against: String? = nil, policy: String? = nil, requiresFinal: Bool = false,
        isJSON: Bool = false, showsNumbers: Bool = false
    ) {
        self.log = log
        self.key = key
        self.seen = seen
        self.receipts = receipts
        self.against = against
        self.policy = policy
        self.requiresFinal = requiresFinal
        self.isJSON = isJSON
        self.showsNumbers = showsNumbers
    }

    /// Checks the log and words the outcome. Addresses are opened by `open`, because this room
    /// has no network; without it only files and folders of this machine are.
    public func run(
        open: (String) throws(SourceError) -> any LogSource = { path throws(SourceError) in
            try LocalFile.log(at: path)
        }
    ) async -> Outcome {
        do throws(SourceError) {
            let options = Verification.Options(
                trustedKey: try trustedKey(), seen: try files(seen), receipts: try files(receipts),
                against: try against.map { path throws(SourceError) in try open(path) },
                policy: try witnessPolicy(), requiresFinal: requiresFinal)
            let report = try await Verification(try open(log), options: options).run()
            return Outcome(text: wording(report), exitStatus: report.isSound ? 0 : 1)
        } catch {
            return Outcome(text: error.description + "\n", exitStatus: 2)
        }
    }

    private func wording(_ report: VerificationReport) -> String {
        guard isJSON else { return showsNumbers ? report.textWithNumbers : report.text }
        return (showsNumbers ? report.jsonWithNumbers : report.json).canonicalText + "\n"
    }

    /// What names no file is the key itself; its parser says what is wrong with it.
    private func trustedKey() throws(SourceError) -> String? {
        guard let key else { return nil }
        guard LocalFile.exists(key) else { return key }
        return String(decoding: try LocalFile.bytes(at: key, limit: 4096), as: UTF8.self)
    }

    private func witnessPolicy() throws(SourceError) -> WitnessPolicy? {
        guard let policy else { return nil }
        let bytes = try LocalFile.bytes(at: policy, limit: WitnessPolicy.maximumByteCount)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .malformed(what: "The policy \(policy)", reason: "it is not UTF-8")
        }
        do {
            return try WitnessPolicy(parsing: text)
        } catch {
            throw .malformed(what: "The policy \(policy)", reason: "\(error)")
        }
    }

    private func files(_ paths: [String]) throws(SourceError) -> [LogFile] {
        var files: [LogFile] = []
        for path in paths {
            files.append(
                LogFile(path, try LocalFile.bytes(at: path, limit: Self.maximumFileByteCount)))
        }
        return files
    }
}
