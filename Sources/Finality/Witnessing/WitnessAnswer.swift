/// What a witness answers to a request for a cosignature (c2sp.org/tlog-witness, add-checkpoint).
public enum WitnessAnswer: Hashable, Sendable {
    /// The head may be cosigned: store it, then answer 200 with the cosignatures alone.
    case cosign(WitnessedHead)
    /// 400: the request is malformed, or its old size exceeds the new one.
    case badRequest(String)
    /// 403: no known key of the log signed, or a signature that names one is not by it.
    case forbidden(String)
    /// 404: the witness does not watch this log.
    case unknownLog
    /// 409: the old size is not the one the witness knows, which the answer says.
    case conflict(latest: UInt64)
    /// 422: the new head does not continue the one the witness knows.
    case unprocessable(String)
}
