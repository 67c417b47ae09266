import ArgumentParser

/// The stranger's command: checks a log from its public files, or one receipt, and says what it found.
@main
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sanad-verify",
        abstract: "Check a log of official acts from its public files alone, or one receipt.",
        discussion: """
            sanad-verify LOG recomputes every hash, opens every disclosure and counts again what \
            the ministry says of its books. sanad-verify receipt FILE checks one receipt without a \
            network. Ends with 0 when everything holds, 1 when a rule is broken, 2 when the input \
            cannot be used.
            """,
        subcommands: [CheckCommand.self, ReceiptCommand.self], defaultSubcommand: CheckCommand.self)
}
