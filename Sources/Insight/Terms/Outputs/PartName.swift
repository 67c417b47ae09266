package import Canon
package import Records

/// A part of a submission, by name.
package struct PartName: RecordPart, Hashable {
    /// Whose.
    package let submission: ID<Submission>
    /// Which part.
    package let part: ID<SubmissionPart>

    package init(submission: ID<Submission>, part: ID<SubmissionPart>) {
        self.submission = submission
        self.part = part
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("submission", submission)
        object.set("part", part)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        submission = try object.id("submission")
        part = try object.id("part")
    }
}

/// Positions within a part.
package struct SpanTerm: RecordPart, Hashable {
    /// First Unicode scalar, from 0.
    package let start: Int
    /// Behind the last Unicode scalar.
    package let end: Int

    package init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("start", start)
        object.set("end", end)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        start = try object.integer("start")
        end = try object.integer("end")
    }
}
