import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Receives the files that a session asks for and cuts each off at its limit, so that a hostile
/// server cannot fill the memory of whoever checks it.
final class LimitedDownload: NSObject, URLSessionDataDelegate {
    /// How a download ends.
    enum Ending: Sendable {
        case answered(status: Int, bytes: [UInt8])
        case tooLarge
        case failed(String)
    }

    private struct Running {
        let limit: Int
        let ended: CheckedContinuation<Ending, Never>
        var bytes: [UInt8] = []
        var isTooLarge = false
    }

    private let running = Mutex<[Int: Running]>([:])

    /// Starts a task of the session that this is the delegate of, and waits for its end.
    func run(_ task: URLSessionDataTask, limit: Int) async -> Ending {
        await withCheckedContinuation { ended in
            running.withLock {
                $0[task.taskIdentifier] = Running(limit: limit, ended: ended)
            }
            task.resume()
        }
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data
    ) {
        let isTooLarge = running.withLock { running in
            guard var download = running.removeValue(forKey: dataTask.taskIdentifier) else {
                return false
            }
            if download.bytes.count + data.count > download.limit {
                download.isTooLarge = true
            } else {
                download.bytes.append(contentsOf: data)
            }
            running[dataTask.taskIdentifier] = download
            return download.isTooLarge
        }
        if isTooLarge { dataTask.cancel() }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
    ) {
        let download = running.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        guard let download else { return }
        if download.isTooLarge {
            download.ended.resume(returning: .tooLarge)
        } else if let error {
            download.ended.resume(returning: .failed(error.localizedDescription))
        } else if let response = task.response as? HTTPURLResponse {
            download.ended.resume(
                returning: .answered(status: response.statusCode, bytes: download.bytes))
        } else {
            download.ended.resume(returning: .failed("the answer is not HTTP"))
        }
    }
}
