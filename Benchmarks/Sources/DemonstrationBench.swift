import Foundation

/// The stranger's check of the demonstration bundle, as a visitor runs it.
struct DemonstrationBench {
    let runs: Int
    let folder: String

    func measures() throws -> [Measure] {
        let demonstration = folder + "/demonstration"
        let building = try seconds {
            if FileManager.default.fileExists(atPath: demonstration) {
                try FileManager.default.removeItem(atPath: demonstration)
            }
            _ = try Program.output(
                Program.sibling("sanad"), ["demo", "--build-only", "--data", demonstration])
        }
        let times = try (0..<runs).map { _ in
            try seconds {
                _ = try Program.output(
                    Program.sibling("sanad-verify"), [demonstration + "/sanad-bundle.tar"])
            }
        }
        return [
            Measure("demonstration built", "s", [building]),
            Measure("verify the demonstration", "s", times),
        ]
    }
}
