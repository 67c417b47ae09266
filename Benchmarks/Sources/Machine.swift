import Foundation

/// What the numbers were measured on.
enum Machine {
    static var line: String {
        let day = Date().formatted(.iso8601.year().month().day())
        return "\(day), \(ProcessInfo.processInfo.activeProcessorCount) cores, \(model), "
            + "\(memory) GB memory, \(ProcessInfo.processInfo.operatingSystemVersionString)"
    }

    /// Processes running or waiting, averaged over the last minute.
    static var load: String {
        text("/proc/loadavg").split(separator: " ").first.map(String.init) ?? "unknown"
    }

    private static var model: String {
        let line = text("/proc/cpuinfo").split(separator: "\n").first {
            $0.hasPrefix("model name")
        }
        return line?.split(separator: ":").last.map {
            $0.trimmingCharacters(in: .whitespaces)
        } ?? "unknown processor"
    }

    private static var memory: Int { Int(ProcessInfo.processInfo.physicalMemory >> 30) }

    /// A file of /proc has no length, so that it is read to its end.
    private static func text(_ path: String) -> String {
        guard let handle = FileHandle(forReadingAtPath: path) else { return "" }
        return String(decoding: handle.readDataToEndOfFile(), as: UTF8.self)
    }

    /// Seconds of the processor that a process has used (proc(5), fields 14 and 15), on demand
    /// with those of its children that have ended (16 and 17).
    static func processorSeconds(of process: Int32, withEndedChildren: Bool = false) -> Double {
        let fields =
            text("/proc/\(process)/stat").split(separator: ")").last?
            .split(separator: " ").dropFirst(11).prefix(withEndedChildren ? 4 : 2) ?? []
        let ticks = fields.compactMap { Double($0) }.reduce(0, +)
        return ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Memory that a process has in use, in megabytes (VmRSS).
    static func residentMegabytes(of process: Int32) -> Double? {
        let line = text("/proc/\(process)/status").split(separator: "\n").first {
            $0.hasPrefix("VmRSS")
        }
        let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
        return kilobytes.flatMap { Double($0) }.map { $0 / 1024 }
    }
}
