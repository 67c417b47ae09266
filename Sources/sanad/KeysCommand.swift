import ArgumentParser
import Canon
import Foundation
import Ledger
import Registrar
import Store
import Web

/// What an operator does with keys.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Show, change and replace the keys of a site; make a one-time sign-in link.",
        subcommands: [
            Show.self, SignInLink.self, RotateLogKeyCommand.self, DestroyOldKeyCommand.self,
            AddSecondKeyCommand.self, OfficersCommand.self, RegisterOfficerCommand.self,
            RevokeOfficerCommand.self, RotateVaultKeyCommand.self, VaultLostCommand.self,
        ], defaultSubcommand: Show.self)

    /// The key that verifies the checkpoints.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Print the key that verifies this site's checkpoints.")

        @OptionGroup var options: SiteOptions

        func run() async throws {
            let registrar = try options.openRegistrar()
            print(registrar.verifierKey.text)
            if let hint = try PolicyHint.text(registrar.store) { print("\n" + hint) }
        }
    }

    /// A link for an officer.
    struct SignInLink: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sign-in", abstract: "Make a sign-in code for an office; it works once.")

        @OptionGroup var options: SiteOptions

        @Option(help: "Office that the officer acts for.")
        var office = "policy-desk"

        func run() async throws {
            let registrar = try options.openRegistrar()
            let (now, random) = (registrar.now, registrar.random(20))
            let secret = try registrar.store.write {
                try SignIn.issueLink(office: office, at: now, random: random, in: $0)
            }
            print("/en/desk/sign-in?link=\(secret)")
        }
    }
}
