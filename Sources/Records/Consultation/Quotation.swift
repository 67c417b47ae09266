public import Canon

/// Exact words: a span of one part of a submission.
public struct Quotation: RecordPart {
    /// Whose words.
    public let submission: ID<Submission>
    /// In which part.
    public let part: ID<SubmissionPart>
    /// First Unicode scalar, from 0.
    public let start: Int
    /// Behind the last Unicode scalar.
    public let end: Int

    /// A part from its members.
    public init(submission: ID<Submission>, part: ID<SubmissionPart>, start: Int, end: Int) {
        self.submission = submission
        self.part = part
        self.start = start
        self.end = end
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("submission", submission)
        object.set("part", part)
        object.set("start", start)
        object.set("end", end)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        submission = try object.id("submission")
        part = try object.id("part")
        start = try object.integer("start")
        end = try object.integer("end")
    }
}
