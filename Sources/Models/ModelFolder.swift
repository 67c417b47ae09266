import Canon
import Foundation

/// The folder that `bin/model` fills: weights, encoder, library, table, and the list of them.
package struct ModelFolder: Hashable, Sendable {
    /// The setting that names the folder.
    package static let setting = "SANAD_MODELS"

    /// Where it is.
    package let path: String

    package init(_ path: String) { self.path = path }

    /// The folder that is named, by an option or else by the setting; `models` beside the data
    /// folder where neither is.
    package static func chosen(
        option: String?, environment: [String: String], besideData data: String
    ) -> ModelFolder {
        if let option, !option.isEmpty { return ModelFolder(option) }
        if let named = environment[setting], !named.isEmpty { return ModelFolder(named) }
        return ModelFolder(
            URL(filePath: data).deletingLastPathComponent().appending(path: "models").path)
    }

    /// Reads the list, checks the digest of every file that is used, and opens what can be opened.
    ///
    /// - Throws: why neither the transformer nor the table can be used. Where only one cannot, the
    ///   model says so in its `problems`.
    package func open() throws(ModelProblem) -> SentenceModel {
        let manifest = try manifest()
        let weights = try weights(manifest)
        var problems: [ModelProblem] = []
        var precise: E5Embedder?
        var fast: TableEmbedder?
        do throws(ModelProblem) {
            precise = try encoder(manifest, weights)
        } catch {
            problems.append(error)
        }
        do throws(ModelProblem) {
            fast = try table(manifest, weights)
        } catch {
            problems.append(error)
        }
        if precise == nil, fast == nil, let first = problems.first { throw first }
        return SentenceModel(precise: precise, fast: fast, problems: problems)
    }

    /// The list of files.
    package func manifest() throws(ModelProblem) -> ModelManifest {
        let file = try MappedFile(path(ModelManifest.fileName))
        guard file.bytes.count <= 1 << 20 else {
            throw .damaged(file: file.path, place: "its size", reason: "it is above 1 MB")
        }
        return try ModelManifest(parsing: Array(file.bytes), path: file.path)
    }

    /// A file of the list, mapped, its digest checked.
    package func file(_ listed: ModelManifest.File) throws(ModelProblem) -> MappedFile {
        let file = try MappedFile(path(listed.name))
        let found = file.digest
        guard found == listed.digest else {
            throw .wrongDigest(path: file.path, expected: listed.digest, found: found)
        }
        return file
    }

    /// The weights, which both embedders need for their pieces.
    package func weights(_ manifest: ModelManifest) throws(ModelProblem) -> E5Weights {
        try E5Weights(try file(listed(.weights, in: manifest)))
    }

    private func encoder(
        _ manifest: ModelManifest, _ weights: E5Weights
    ) throws(ModelProblem) -> E5Embedder {
        let files = [
            try listed(.weights, in: manifest), try listed(.body, in: manifest),
            try listed(.library, in: manifest),
        ]
        let (body, library) = (try file(files[1]), try file(files[2]))
        return try E5Embedder(
            weights: weights, body: body.path, library: library.path,
            identity: ModelIdentity(
                name: manifest.model, files: files.map { ($0.name, $0.digest) }))
    }

    private func table(
        _ manifest: ModelManifest, _ weights: E5Weights
    ) throws(ModelProblem) -> TableEmbedder {
        let listed = try listed(.table, in: manifest)
        return try TableEmbedder(
            table: StaticTable(try file(listed)), weights: weights,
            digest: try self.listed(.weights, in: manifest).digest,
            identity: ModelIdentity(name: manifest.model + "-table", digest: listed.digest))
    }

    private func listed(
        _ role: ModelManifest.Role, in manifest: ModelManifest
    ) throws(ModelProblem) -> ModelManifest.File {
        guard let file = manifest.file(role) else {
            throw .missing(path: "\(role.rawValue) in \(path(ModelManifest.fileName))")
        }
        return file
    }

    private func path(_ name: String) -> String {
        URL(filePath: path).appending(path: name).path
    }
}
