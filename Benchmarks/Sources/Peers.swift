import Foundation

/// Software that nobody here wrote, measured in the same run; absent peers are named and left out.
enum Peers {
    /// The Python that `bin/bench` set up with the peers.
    static let python = ".build-venv/bin/python"

    /// Says why a peer is not in the table.
    static func say(_ name: String, _ error: any Error) {
        FileHandle.standardError.write(Data("bench: no peer \(name): \(error)\n".utf8))
    }
}
