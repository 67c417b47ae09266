package import Canon

/// The list of a model folder's files, `manifest.json`, written by `bin/model`.
package struct ModelManifest: Hashable, Sendable {
    /// Name of the list within the folder.
    package static let fileName = "manifest.json"
    /// What the member `format` says.
    package static let format = "sanad-models.v1"

    /// What a file is for.
    package enum Role: String, CaseIterable, Sendable {
        /// Pieces, scores and weights in one file (E5S1).
        case weights
        /// The encoder's layers for ONNX Runtime.
        case body
        /// The shared library of ONNX Runtime.
        case library
        /// One vector for each piece: the fast tier.
        case table
    }

    /// One file of the folder.
    package struct File: Hashable, Sendable {
        package let role: Role
        package let name: String
        package let digest: Digest
    }

    /// What the model is called.
    package let model: String
    /// At most one file for each role, in the order of the list.
    package let files: [File]

    /// The list in bytes of JSON.
    package init(parsing bytes: [UInt8], path: String) throws(ModelProblem) {
        func damaged(_ place: String, _ reason: String) -> ModelProblem {
            .damaged(file: path, place: place, reason: reason)
        }
        let value: JSONValue
        do {
            value = try JSONParser.parse(
                bytes, limits: .init(bytes: 1 << 20, depth: 8, allowsNumbers: true))
        } catch {
            throw damaged("the JSON", "\(error)")
        }
        guard value["format"]?.text == Self.format else {
            throw damaged("format", "it is not \(Self.format)")
        }
        guard let model = value["model"]?.text, !model.isEmpty else {
            throw damaged("model", "a name is missing")
        }
        guard let list = value["files"]?.elements else {
            throw damaged("files", "there is no list")
        }
        var files: [File] = []
        for (number, entry) in list.enumerated() {
            guard let role = entry["role"]?.text.flatMap(Role.init) else { continue }
            guard let name = entry["name"]?.text, Self.isPlain(name) else {
                throw damaged("files[\(number)].name", "a plain file name is missing")
            }
            guard let digest = entry["sha256"]?.text.flatMap(Digest.init(hex:)) else {
                throw damaged("files[\(number)].sha256", "64 hexadecimal characters are missing")
            }
            guard !files.contains(where: { $0.role == role }) else {
                throw damaged("files[\(number)].role", "\(role.rawValue) is listed twice")
            }
            files.append(File(role: role, name: name, digest: digest))
        }
        self.model = model
        self.files = files
    }

    /// The file of a role.
    package func file(_ role: Role) -> File? { files.first { $0.role == role } }

    /// A name within the folder, never a path out of it.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 128 && !name.hasPrefix(".")
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                    || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
            }
    }
}
