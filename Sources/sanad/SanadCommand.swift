import ArgumentParser

/// The `sanad` command: everything an operator does.
@main
struct SanadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sanad",
        abstract: "A digital policy made in the open: drafted, consulted on, answered, proved.",
        discussion: """
            Start with the demonstration:
              sanad demo
            Begin a real site in a new folder, and serve it on this machine:
              sanad serve --data /var/lib/sanad --origin ministry.example/sanad
            Check a public record, yours or anybody's, without trusting its operator:
              sanad verify bundle.tar
            """,
        subcommands: [
            DemoCommand.self, ServeCommand.self, ImportCommand.self, ExportCommand.self,
            RebuildCommand.self, VerifyCommand.self, ReceiptCommand.self, KeysCommand.self,
            WitnessCommand.self, WitnessesCommand.self, MirrorCommand.self, EraseCommand.self,
            BackupCommand.self, OfficerCommand.self, OpinionCommand.self,
            AnalyseCommand.self, ModelCommand.self,
        ])

    /// Runs what was asked for; whatever goes wrong is told in words.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var patient = command as? any AsyncParsableCommand {
                try await patient.run()
            } else {
                try command.run()
            }
        } catch {
            exit(withError: Complaint.wording(error))
        }
    }
}
