import Canon
import Records

/// The texts of policies as far as they are measured: which provision stands in which pillar and
/// names which indicators, in every version that may stand.
struct MeasuredTexts: Sendable {
    /// A top-level provision with the codes of the indicators that everything in it names.
    struct Pillar {
        let provision: ID<Provision>
        let heading: Texts
        var codes: [String] = []
    }

    /// A provision as it is from one version until another.
    private struct Piece {
        let content: Content
        let since: Int
        var until: Int?

        func stands(in version: Int) -> Bool {
            since <= version && until.map { $0 > version } ?? true
        }
    }

    private struct Content {
        let provision: ID<Provision>
        let parent: ID<Provision>?
        let position: Int
        let heading: Texts
        let indicators: [String]
    }

    private struct Text {
        var pieces: [ID<Provision>: [Piece]] = [:]
        var published: [Int] = []
        var withdrawn: Set<Int> = []

        /// The newest version that stands.
        var version: Int? { published.filter { !withdrawn.contains($0) }.max() }
    }

    private var texts: [ID<Instrument>: Text] = [:]

    mutating func apply(_ fact: any Fact) {
        switch fact {
        case let fact as ProvisionAdded: put(fact.content, fact.instrument, fact.version)
        case let fact as ProvisionRevised: put(fact.content, fact.instrument, fact.version)
        case let fact as ProvisionRemoved: end(fact.provision, fact.instrument, fact.version)
        case let fact as VersionPublished:
            texts[fact.instrument, default: Text()].published.append(fact.version)
        case let fact as VersionWithdrawn:
            guard texts[fact.instrument]?.published.contains(fact.version) == true else { return }
            texts[fact.instrument]?.withdrawn.insert(fact.version)
        default: break
        }
    }

    /// The pillars of the newest standing text, in its order.
    func pillars(of instrument: ID<Instrument>) -> [Pillar] {
        let contents = contents(of: instrument)
        let byID = Dictionary(contents.map { ($0.provision, $0) }) { first, _ in first }
        var pillars = contents.filter { $0.parent == nil }
            .map { Pillar(provision: $0.provision, heading: $0.heading) }
        for content in contents where !content.indicators.isEmpty {
            let root = Self.root(of: content, byID)
            guard let place = pillars.firstIndex(where: { $0.provision == root }) else { continue }
            pillars[place].codes += content.indicators
        }
        return pillars
    }

    /// Provisions of the newest standing text, by place and then by identifier.
    private func contents(of instrument: ID<Instrument>) -> [Content] {
        guard let text = texts[instrument], let version = text.version else { return [] }
        // Sorted before anything is read from it.
        return text.pieces.values.flatMap { $0 }.filter { $0.stands(in: version) }.map(\.content)
            .sorted { ($0.position, $0.provision) < ($1.position, $1.provision) }
    }

    /// A text is a few levels deep; the bound only keeps a damaged one from going in circles.
    private static func root(
        of content: Content, _ byID: [ID<Provision>: Content]
    ) -> ID<Provision> {
        var present = content
        for _ in 0..<100 {
            guard let parent = present.parent.flatMap({ byID[$0] }) else { break }
            present = parent
        }
        return present.provision
    }

    private mutating func put(
        _ content: ProvisionContent, _ instrument: ID<Instrument>, _ version: Int
    ) {
        end(content.provision, instrument, version)
        let kept = Content(
            provision: content.provision, parent: content.parent, position: content.position,
            heading: content.heading, indicators: content.indicators)
        var pieces = texts[instrument]?.pieces[content.provision] ?? []
        pieces.removeAll { $0.since == version }
        pieces.append(Piece(content: kept, since: version))
        texts[instrument, default: Text()].pieces[content.provision] = pieces
    }

    /// What stands until this version ends with it.
    private mutating func end(
        _ provision: ID<Provision>, _ instrument: ID<Instrument>, _ version: Int
    ) {
        guard var pieces = texts[instrument]?.pieces[provision] else { return }
        for place in pieces.indices where pieces[place].until == nil {
            if pieces[place].since < version { pieces[place].until = version }
        }
        texts[instrument]?.pieces[provision] = pieces
    }
}
