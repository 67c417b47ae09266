import ArgumentParser

/// Takes documents and submissions in.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in a policy document or a file of submissions.",
        subcommands: [ImportPolicy.self, ImportSubmissionsFile.self])
}
