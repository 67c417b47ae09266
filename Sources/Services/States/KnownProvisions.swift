package import Canon
package import Records

/// What is known of the policy that promises a service.
package struct KnownProvisions: Sendable {
    /// Whether the policy is registered; true where none is named.
    let isPolicyKnown: Bool
    /// Those of the asked provisions that stand in it.
    let provisions: Set<ID<Provision>>

    package init(isPolicyKnown: Bool = true, provisions: Set<ID<Provision>> = []) {
        self.isPolicyKnown = isPolicyKnown
        self.provisions = provisions
    }
}
