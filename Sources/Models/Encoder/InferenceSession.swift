import CInference

/// ONNX Runtime with the encoder's layers in it.
///
/// The promise to the compiler holds: the C interface of the runtime allows several threads to run
/// one session at once, and nothing else changes after it is made.
final class InferenceSession: @unchecked Sendable {
    private let handle: OpaquePointer

    init(library: String, body: String) throws(ModelProblem) {
        var isLibrary: Int32 = 0
        var (opened, reason): (OpaquePointer?, String) = (nil, "")
        opened = Self.withReason(&reason) { room, size in
            sanad_inference_open(library, body, &isLibrary, room, size)
        }
        guard let opened else {
            throw isLibrary == 1
                ? .libraryMissing(path: library, reason: reason)
                : .notRun(reason: "\(body): \(reason)")
        }
        handle = opened
    }

    deinit { sanad_inference_close(handle) }

    /// The library's version.
    var version: String { String(cString: sanad_inference_version(handle)) }

    /// Runs the layers over states [batch × length × width]; `mask` [batch × length] is 0 for a
    /// token and a large negative number for padding. The answer has the shape of the states.
    func run(
        _ states: inout [Float], mask: inout [Float], batch: Int, length: Int, width: Int
    ) throws(ModelProblem) -> [Float] {
        precondition(states.count == batch * length * width, "the states fill their shape")
        precondition(mask.count == batch * length, "the mask fills its shape")
        var (reason, hasFailed) = ("", false)
        let answer = [Float](unsafeUninitializedCapacity: states.count) { out, count in
            // What the runtime did not write must not be read.
            out.initialize(repeating: 0)
            count = out.count
            let status = Self.withReason(&reason) { room, size in
                sanad_inference_run(
                    handle, &states, &mask, out.baseAddress, Int64(batch), Int64(length),
                    Int64(width), room, size)
            }
            hasFailed = status != 0
        }
        guard !hasFailed else { throw .notRun(reason: reason) }
        return answer
    }

    /// Calls into C with room for a reason, which is empty where there was none.
    private static func withReason<Answer>(
        _ reason: inout String, _ call: (UnsafeMutablePointer<CChar>, Int) -> Answer
    ) -> Answer {
        var room = [CChar](repeating: 0, count: 512)
        let answer = room.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map { call($0, buffer.count - 1) }
        }
        reason = String(
            decoding: room.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard let answer else { preconditionFailure("an array of 512 has an address") }
        return answer
    }
}
