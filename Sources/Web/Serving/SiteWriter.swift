package import Canon
package import Ledger
package import Records
package import Registrar
package import Store

/// The only way to write: the operator's registrar. A replica has none, and says so.
package enum SiteWriter: Sendable {
    case registrar(Registrar)
    case replica(Replica)

    /// The registrar, on the operator's own site.
    package var own: Registrar? {
        guard case .registrar(let registrar) = self else { return nil }
        return registrar
    }

    /// The present moment, as commands will see it.
    package var now: Instant {
        switch self {
        case .registrar(let registrar): registrar.now
        case .replica(let replica): replica.clock.now()
        }
    }

    /// The key that signs the checkpoints, for verifiers.
    package var verifierKey: VerifierKey {
        switch self {
        case .registrar(let registrar): registrar.verifierKey
        case .replica(let replica): replica.verifierKey()
        }
    }

    /// Fresh random bytes, e.g. for a form token.
    package func random(_ count: Int) -> [UInt8] {
        switch self {
        case .registrar(let registrar): registrar.random(count)
        // Nothing that a replica shows is secret, and a copy must come out the same twice.
        case .replica: Array(repeating: 0, count: count)
        }
    }

    /// Why writers are turned away by a fault, if they are.
    package var haltReason: String? {
        get async {
            switch self {
            case .registrar(let registrar): await registrar.haltReason
            case .replica: nil
            }
        }
    }

    /// Whether commands are taken. A replica takes none, and says so in other words.
    package var condition: WritingCondition {
        switch self {
        case .registrar(let registrar): registrar.condition
        case .replica: .open
        }
    }

    /// Decides a command and returns what was sealed, durable.
    ///
    /// - Throws: the command's own refusal, `RegistrarFault`, or `PageProblem.replica`.
    package func submit<C: RegistrableCommand>(
        _ command: C, as actor: Actor, token: String? = nil
    ) async throws -> Sealed {
        guard case .registrar(let registrar) = self else { throw PageProblem.replica }
        return try await registrar.submit(command, as: actor, token: token)
    }
}
