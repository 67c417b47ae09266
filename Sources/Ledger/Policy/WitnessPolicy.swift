/// Which logs are known, which witnesses, and how many of them make a checkpoint final
/// (c2sp.org/tlog-policy).
///
/// Names of witnesses and groups are octets: names that only look alike are two names, whatever
/// `String` equality says of them.
public struct WitnessPolicy: Sendable {
    /// The most bytes of a file that are read.
    public static let maximumByteCount = 512 * 1024
    /// The most logs, the most witnesses and the most groups of a file.
    public static let maximumCount = 128

    /// A log whose checkpoints may be believed.
    public struct Log: Hashable, Sendable {
        /// Its key; the key's name is the origin of its checkpoints.
        public let key: VerifierKey
        /// Where it is reached, if the file says so.
        public let address: String?
    }

    /// A witness.
    public struct Member: Hashable, Sendable {
        /// Its name inside the file.
        public let name: String
        /// The key it cosigns with.
        public let key: VerifierKey
        /// Where it is reached, if the file says so: by convention the submission prefix.
        public let address: String?
    }

    /// Some witnesses and groups, of which a number has to have seen a checkpoint.
    public struct Group: Hashable, Sendable {
        /// Its name inside the file.
        public let name: String
        /// How many of the members are enough.
        public let threshold: Int
        /// Names of witnesses and of groups defined above this one.
        public let members: [String]
    }

    /// The file.
    public let text: String
    /// The logs in the order of their lines.
    public let logs: [Log]
    /// The witnesses in the order of their lines.
    public let witnesses: [Member]
    /// The groups in the order of their lines.
    public let groups: [Group]
    /// The witness or group that has to have seen a checkpoint; nil when nobody has to.
    public let quorum: String?

    /// Reads a policy file whole, or refuses it by its first bad line.
    public init(parsing text: String) throws(WitnessPolicyError) {
        var reader = PolicyReader()
        try reader.read(text)
        self.text = text
        logs = reader.logs
        witnesses = reader.witnesses
        groups = reader.groups
        quorum = reader.quorum
    }

    /// Whether cosignatures of these witnesses are enough. Names of no witness count for nothing.
    public func isMet(by names: Set<String>) -> Bool {
        isMet(byOctets: Set(names.map { Array($0.utf8) }))
    }

    /// Counts by octets. Groups only have members defined above them, so one pass decides.
    func isMet(byOctets names: Set<[UInt8]>) -> Bool {
        guard let quorum else { return true }
        var seen = Set(witnesses.map { Array($0.name.utf8) }).intersection(names)
        for group in groups
        where group.members.count(where: { seen.contains(Array($0.utf8)) }) >= group.threshold {
            seen.insert(Array(group.name.utf8))
        }
        return seen.contains(Array(quorum.utf8))
    }
}

extension WitnessPolicy: Hashable {
    /// Compares the files byte for byte.
    public static func == (left: WitnessPolicy, right: WitnessPolicy) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Hashes what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(Array(text.utf8))
    }
}
