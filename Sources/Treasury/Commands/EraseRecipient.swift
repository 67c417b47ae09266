package import Canon
package import Records

/// Deletes the name of a person who got an award. Amounts, decisions and postings stay.
package struct EraseRecipient: Command {
    package static let roles: [Actor.Role] = [.officer]

    package struct Standing: Sendable {
        /// The entry that made the award.
        let entry: UInt64
        let isPerson: Bool
        let hasName: Bool
        /// A payment that has been prepared or signed and has not gone yet.
        let paymentUnderWay: ID<Payment>?
    }

    package typealias State = Standing?

    package enum Refusal: Error, Hashable, Sendable {
        case unknownAward
        /// The name of an organisation is part of the public record.
        case organisation
        case alreadyErased
        /// The accounts office needs the name until the money has gone.
        case paymentUnderWay(ID<Payment>)
    }

    let award: ID<Award>
    private let ground: PayloadErased.Ground

    package init(_ award: ID<Award>, ground: PayloadErased.Ground) {
        self.award = award
        self.ground = ground
    }

    package func decide(_ state: Standing?, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let state else { throw .unknownAward }
        guard state.isPerson else { throw .organisation }
        guard state.hasName else { throw .alreadyErased }
        if let payment = state.paymentUnderWay { throw .paymentUnderWay(payment) }
        return Decision([
            PayloadErased(
                entry: Int(state.entry), member: AwardMember.personName, ground: ground)
        ])
    }
}
