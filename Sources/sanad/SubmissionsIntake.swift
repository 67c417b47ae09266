import Consultation
import Records
import Registrar
import Store

/// What a file of submissions brings in, in as many commands as it takes.
struct SubmissionsIntake {
    let submissions: [PreparedSubmission]
    let round: RoundKey
    let channel: SubmissionReceived.Channel
    let actor: Actor

    /// Tries every row before the first is recorded, so that one bad row refuses the whole file
    /// and nothing of it is half done.
    func rehearse(_ registrar: Registrar) throws {
        try refuseSameKeys()
        guard !submissions.isEmpty else { return }
        try registrar.store.read { database in
            let transaction = registrar.store.transaction(database, now: registrar.now)
            var moment = Moment(
                now: registrar.now, actor: actor, nextIndex: try LogTables.size(database),
                entropy: registrar.random)
            for command in commands {
                _ = try command.decide(try command.state(in: transaction), in: &moment)
            }
        }
    }

    /// Records all rows; those that are in already are passed over.
    ///
    /// - Returns: how many were recorded.
    func record(_ registrar: Registrar, progress: (Int) -> Void) async throws -> Int {
        var (recorded, done) = (0, 0)
        for command in commands {
            let sealed = try await registrar.submit(command, as: actor)
            recorded += ImportSubmissions.imported(in: sealed.entries)
            done = min(done + ImportSubmissions.limit, submissions.count)
            progress(done)
        }
        return recorded
    }

    private var commands: [ImportSubmissions] {
        stride(from: 0, to: submissions.count, by: ImportSubmissions.limit).map { start in
            let end = min(start + ImportSubmissions.limit, submissions.count)
            return ImportSubmissions(to: round, channel: channel, Array(submissions[start..<end]))
        }
    }

    /// The second row of a key would be taken for one that is in already, and a voice be lost.
    private func refuseSameKeys() throws {
        var rows: [[UInt8]: Int] = [:]
        for submission in submissions {
            let key = Array(submission.sourceKey.utf8)
            if let first = rows[key] {
                throw ImportSubmissions.Refusal.sameSourceKey(rows: [first, submission.row])
            }
            rows[key] = submission.row
        }
    }
}
