package import Canon
import GRDB
package import Ledger
package import Records
package import Store

/// Says whose cosignatures make a checkpoint final from now on.
package struct AdoptWitnessPolicy: RegistrableCommand {
    package static let roles: [Actor.Role] = [.officer]

    /// Why a policy is not adopted.
    package enum Refusal: Error, Hashable, Sendable {
        case policy(WitnessPolicyError)
        /// No log line of the policy has a key of this log.
        case isForAnotherLog
        /// The log's key has changed, and no log line has the one in force: add this line.
        case lacksKeyInForce(String)
        /// The terms do not name the policy's witnesses, one each, in their order.
        case termsDoNotMatch
        /// The policy in force says the same.
        case isInForce
    }

    private let policy: String
    private let terms: [WitnessTerm]
    private let reason: Texts

    /// - Parameter policy: a policy file (C2SP tlog-policy).
    package init(policy: String, terms: [WitnessTerm], reason: Texts) {
        self.policy = policy
        self.terms = terms
        self.reason = reason
    }

    /// What deciding needs: the log's keys, the newest last, and the policy in force.
    package struct State: Sendable {
        package let keys: [String]
        package let inForce: String?
        package let terms: [WitnessTerm]

        package init(keys: [String], inForce: String?, terms: [WitnessTerm]) {
            self.keys = keys
            self.inForce = inForce
            self.terms = terms
        }
    }

    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        let newest = try AdoptedPolicy.newest(before: .max, database)
        return State(
            keys: try database.rows(
                "SELECT verifier_key FROM view_log_key WHERE is_second = 0 ORDER BY entry"
            )
            .map { $0[0] },
            inForce: newest?.policy.text, terms: newest?.terms ?? [])
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        let parsed: WitnessPolicy
        do throws(WitnessPolicyError) {
            parsed = try WitnessPolicy(parsing: policy)
        } catch {
            throw .policy(error)
        }
        let isOurs = parsed.logs.contains { log in
            state.keys.contains { $0.utf8.elementsEqual(log.key.text.utf8) }
        }
        guard isOurs else { throw .isForAnotherLog }
        if let newest = state.keys.last,
            !parsed.logs.contains(where: { $0.key.text.utf8.elementsEqual(newest.utf8) })
        {
            throw .lacksKeyInForce("log \(newest)")
        }
        let isNamed = parsed.witnesses.elementsEqual(terms) { witness, term in
            witness.name.utf8.elementsEqual(term.name.utf8)
        }
        guard isNamed else { throw .termsDoNotMatch }
        if let inForce = state.inForce, inForce.utf8.elementsEqual(policy.utf8),
            terms.map(\.recordValue.canonicalBytes) == state.terms.map(\.recordValue.canonicalBytes)
        {
            throw .isInForce
        }
        return Decision([WitnessPolicyAdopted(policy: policy, witnesses: terms, reason: reason)])
    }
}
