import Canon
import GRDB
import Policy
import Records
import Registrar
import Store

extension DemonstrationRunner {
    /// Edits the draft change by change, each with its causes, and publishes the version.
    func write(
        version: Int, at moment: Instant, _ ledger: inout StoryLedger
    ) async throws {
        let plan = DemonstrationContent.versions[version - 1]
        let target = texts.provisions(in: version)
        clock.set(moment)
        let facts = ledger
        try registrar.store.write { database in
            var editor = DraftEditor(
                instrument: Self.policy, target: target, ledger: facts, database: database)
            try editor.apply(plan.changes)
        }
        guard plan.stage == .final else {
            return try await publish(
                Self.policy, stage: plan.stage, label: plan.label,
                at: moment.adding(seconds: 3600))
        }
        try await unveil(plan, at: moment)
    }

    /// The final text is committed to first and comes out at a set hour.
    private func unveil(_ plan: DraftVersion, at moment: Instant) async throws {
        let hour = moment.adding(seconds: 2 * Self.day)
        let revision = try registrar.store.read {
            try DraftDesk.draft(Self.policy, in: $0)?.revision ?? 0
        }
        try await submit(
            SchedulePublication(
                instrument: Self.policy, stage: plan.stage, label: plan.label, publishAt: hour,
                expectedRevision: revision), at: moment.adding(seconds: 3600))
        try await submit(PublishScheduled(instrument: Self.policy), as: .clock, at: hour)
    }
}

/// Applies the changes of one version to the draft on the desk.
private struct DraftEditor {
    let instrument: ID<Instrument>
    let target: [ProvisionContent]
    let ledger: StoryLedger
    let database: Database

    /// Numbers shift when provisions come and go: a change whose number is still taken waits for
    /// the one that frees it.
    mutating func apply(_ changes: [ProvisionChange]) throws {
        _ = try DraftDesk.open(instrument, in: database)
        var waiting = changes.sorted { rank($0) < rank($1) }
        while !waiting.isEmpty {
            var postponed: [ProvisionChange] = []
            for change in waiting {
                do {
                    try apply(change)
                } catch DraftProblem.duplicateNumber {
                    postponed.append(change)
                }
            }
            guard postponed.count < waiting.count else {
                throw StoryProblem.numbersCollide(postponed.map(\.provision))
            }
            waiting = postponed
        }
    }

    private func rank(_ change: ProvisionChange) -> Int {
        switch change.kind {
        case .removed: 0
        case .revised: 1
        case .added: 2
        }
    }

    private func apply(_ change: ProvisionChange) throws {
        let causes = try change.causes.map(cause)
        let revision = try DraftDesk.open(instrument, in: database).revision
        let isSplit = change.kind == .added && !change.derivedFrom.isEmpty
        let isMerge = change.kind == .removed && !change.carriedTo.isEmpty
        if isSplit { return try split(change, causes, revision) }
        if isMerge { return try merge(change, causes, revision) }
        switch change.kind {
        case .removed:
            _ = try DraftDesk.remove(
                change.provision, causes: causes, of: instrument, expectedRevision: revision,
                in: database)
        case .revised:
            _ = try DraftDesk.save(
                content(change.provision), causes: causes, of: instrument,
                expectedRevision: revision, in: database)
        case .added:
            let content = try content(change.provision)
            _ = try DraftDesk.add(
                content, after: sibling(before: content), causes: causes, of: instrument,
                expectedRevision: revision, in: database)
        }
    }

    /// One provision becomes two: the origin keeps its words for one part, the new one stands
    /// where the final text has it.
    private func split(
        _ change: ProvisionChange, _ causes: [Cause], _ revision: Int
    ) throws {
        let (origin, part) = (try content(change.derivedFrom[0]), try content(change.provision))
        let draft = try DraftDesk.split(
            origin.provision, into: [origin, part], causes: causes, of: instrument,
            expectedRevision: revision, in: database)
        guard let sibling = sibling(before: part), sibling != origin.provision else { return }
        _ = try DraftDesk.move(
            part.provision, to: part.parent, after: sibling, causes: causes, of: instrument,
            expectedRevision: draft.revision, in: database)
    }

    private func merge(
        _ change: ProvisionChange, _ causes: [Cause], _ revision: Int
    ) throws {
        _ = try DraftDesk.merge(
            change.provision, into: content(change.carriedTo[0]), causes: causes,
            of: instrument, expectedRevision: revision, in: database)
    }

    private func content(_ provision: ID<Provision>) throws -> ProvisionContent {
        guard let content = target.first(where: { $0.provision == provision }) else {
            throw StoryProblem.unknownProvision(provision)
        }
        return content
    }

    private func sibling(before content: ProvisionContent) -> ID<Provision>? {
        target.last { $0.parent == content.parent && $0.position < content.position }?.provision
    }

    private func cause(_ cause: ChangeCause) throws -> Cause {
        switch cause {
        case .answer(let theme):
            guard let entry = ledger.answers[theme] else { throw StoryProblem.unanswered(theme) }
            return Cause(type: .answer, entry: entry, note: .none)
        case .uniquePoint(let name):
            guard let entry = ledger.uniquePoints[name] else {
                throw StoryProblem.unanswered(name)
            }
            return Cause(type: .uniquePoint, entry: entry, note: .none)
        case .correction(let note): return Cause(type: .correction, note: note)
        case .decision(let note): return Cause(type: .decision, note: note)
        }
    }
}

/// The story's tables contradict themselves.
enum StoryProblem: Error {
    case unknownProvision(ID<Provision>)
    case unanswered(String)
    case numbersCollide([ID<Provision>])
}
