import ArgumentParser
import Canon
import Foundation
import Models

/// Says whether the model of meaning is in place, and what it makes of two texts.
struct ModelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model", abstract: "Say whether the model of meaning is in place.",
        discussion: """
            The model is brought by bin/model and is never needed: without it words alone are \
            compared. With two texts it says how near they lie in meaning, in thousandths: \
              sanad model --text "Schools need light." --text "اسکولوں کو بجلی چاہیے۔"
            """)

    @Option(help: "A text; give two.")
    var text: [String] = []

    @Option(help: "Folder of the model; default: SANAD_MODELS, or models beside the data folder.")
    var models: String?

    @Option(help: "Folder of the database.")
    var data = "sanad-data"

    func validate() throws {
        guard text.isEmpty || text.count == 2 else {
            throw ValidationError("give --text twice, or not at all")
        }
    }

    func run() throws {
        let folder = ModelFolder.chosen(
            option: models, environment: ProcessInfo.processInfo.environment,
            besideData: data)
        let model: SentenceModel
        do throws(ModelProblem) { model = try folder.open() } catch {
            throw Complaint("\(error)")
        }
        for embedder in [model.precise as (any Embedder)?, model.fast].compactMap({ $0 }) {
            print(
                "\(embedder.identity.name): \(embedder.width) numbers, "
                    + "SHA-256 \(embedder.identity.digest.hex)")
            if text.count == 2 { print("  nearness \(try nearness(by: embedder)) of 1000") }
        }
        for problem in model.problems { print("left out: \(problem)") }
    }

    private func nearness(by embedder: any Embedder) throws -> Int {
        let vectors = try embedder.vectors(of: text)
        let products = zip(vectors.prefix(embedder.width), vectors.suffix(embedder.width))
        return Int((products.reduce(0) { $0 + $1.0 * $1.1 } * 1_000).rounded())
    }
}
