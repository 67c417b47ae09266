import FoundationEssentials

/// All cheats, and a way to write each one out for visitors to try.
public enum Cheats {
    /// All of them, each in its strengths.
    public static let all: [any Cheat] = [
        DeletedSubmission(.careless), DeletedSubmission(.thorough),
        SoftenedAnswer(.careless), SoftenedAnswer(.thorough),
        EditedTarget(.careless), EditedTarget(.thorough),
        ReorderedEntries(.careless), ReorderedEntries(.thorough),
        ForkedHistory(),
        RewrittenWords(.careless), RewrittenWords(.thorough),
        EditedNumber(.careless), EditedNumber(.thorough),
        EditedSource(.careless), EditedSource(.thorough),
        ChangedRuler(.careless), ChangedRuler(.thorough),
        InflatedPayment(.careless), InflatedPayment(.thorough),
        DivertedPayment(.careless), DivertedPayment(.thorough),
        LoneSignature(.careless), LoneSignature(.thorough),
        SteeredDraw(.careless), SteeredDraw(.thorough),
        RetouchedReport(.careless), RetouchedReport(.thorough),
        ForgedRotation(),
    ]

    /// A cheated bundle and what verification must name in it.
    public struct Written: Sendable {
        /// Name of the cheat.
        public let name: String
        /// What was done.
        public let sentence: String
        /// The tar file.
        public let path: String
        /// What must be named.
        public let exposure: Exposure
    }

    /// Writes the honest bundle (`honest.tar`), its signed head (`honest.checkpoint`) and one
    /// bundle for each cheat into a folder. Cheats that the log holds no target for are left out.
    public static func write(_ honest: LogCopy, into folder: String) throws -> [Written] {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        try put(try TarWriter.archive(honest.files()), folder + "/honest.tar")
        try put(honest.checkpoint, folder + "/honest.checkpoint")
        var written: [Written] = []
        for cheat in all {
            var copy = honest
            let exposure: Exposure
            do {
                exposure = try cheat.apply(to: &copy)
            } catch CheatError.noTarget {
                continue
            }
            let path = "\(folder)/\(cheat.name).tar"
            try put(try TarWriter.archive(copy.files()), path)
            written.append(
                Written(
                    name: cheat.name, sentence: cheat.sentence, path: path, exposure: exposure))
        }
        return written
    }

    private static func put(_ bytes: [UInt8], _ path: String) throws {
        try Data(bytes).write(to: URL(filePath: path))
    }
}
