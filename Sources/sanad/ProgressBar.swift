import Foundation

/// A bar for long work; on a pipe it stays silent until the end.
struct ProgressBar {
    private let label: String
    private var total: Int
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var shown = -1

    init(_ label: String, total: Int) {
        self.label = label
        self.total = max(total, 1)
    }

    /// Shows that so many are done.
    mutating func show(_ done: Int) {
        let percent = min(100, done * 100 / total)
        guard isTerminal, percent != shown else { return }
        shown = percent
        let filled = percent * 30 / 100
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
        write("\r\(label) \(bar) \(percent) %")
    }

    /// Shows that so many are done of as many as are known by now.
    mutating func show(_ done: Int, of known: Int) {
        total = max(known, 1)
        show(done)
    }

    /// Ends the line.
    func finish() {
        if isTerminal { write("\r\(label) done\u{1B}[K\n") } else { write("\(label): done\n") }
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
