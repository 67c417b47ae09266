import Canon
import Policy
import Records

extension APIRoutes {
    /// Policies, their texts, and how each sentence came to be.
    static let policyRoutes: [APIRoute] = [
        .get(
            "listPolicies", "policies", "All policies with their versions.",
            PolicyShapes.instruments
        ) { _, database in
            try PolicyQueries(database).instruments()
        },
        .get(
            "getPolicy", "policies/{instrument}", "One policy with its versions.",
            PolicyShapes.instrument
        ) { request, database in
            try request.instrument(PolicyQueries(database))
        },
        .get(
            "getVersion", "policies/{instrument}/versions/{version}",
            "A version with all its provisions.", PolicyShapes.wholeVersion
        ) { request, database in
            let policies = PolicyQueries(database)
            let version = try request.version(policies)
            return WholeVersion(
                version: version,
                provisions: try policies.provisions(version.instrument, version: version.number))
        },
        .get(
            "listChanges", "policies/{instrument}/versions/{version}/changes",
            "What a version changed, and why.", ChangeShapes.versionChanges
        ) { request, database in
            let policies = PolicyQueries(database)
            let version = try request.version(policies)
            return ChangesOfVersion(
                version: version,
                changes: try policies.changes(version.instrument, version: version.number))
        },
        .get(
            "listGoals", "policies/{instrument}/goals",
            "What becomes of the goals of the replaced policy.", ChangeShapes.goals
        ) { request, database in
            let policies = PolicyQueries(database)
            let instrument = try request.instrument(policies)
            return GoalsOfPolicy(
                instrument: instrument, fates: try policies.fates(instrument.id),
                undecided: try policies.undecidedGoals(instrument.id))
        },
        .get(
            "getProvisionHistory", "policies/{instrument}/provisions/{provision}/history",
            "The life of a provision, with the causes of each change.", ChangeShapes.history
        ) { request, database in
            let policies = PolicyQueries(database)
            let instrument = try request.instrument(policies).id
            let provision: ID<Provision> = try request.id("provision")
            let states = try policies.history(instrument, provision)
            _ = try request.found(states.first, "provision")
            return HistoryOfProvision(
                instrument: instrument, provision: provision, states: states)
        },
        .get(
            "getSentenceChain",
            "policies/{instrument}/provisions/{provision}/sentences/{version}/{ordinal}",
            "The chain of a sentence: wordings, causes, answers, themes and counts.",
            query: [APIParameter.language], SentenceShapes.trace
        ) { request, database in
            _ = try request.instrument(PolicyQueries(database))
            return try SentenceTrace(request, database)
        },
    ]
}

extension APIRequest {
    /// The policy that the path names.
    fileprivate func instrument(_ policies: PolicyQueries) throws -> RegisteredInstrument {
        try found(try policies.instrument(id("instrument")), "instrument")
    }

    /// The version that the path names.
    fileprivate func version(_ policies: PolicyQueries) throws -> PublishedVersion {
        let number = try number("version")
        return try found(
            try instrument(policies).versions.first { $0.number == number }, "version")
    }
}
