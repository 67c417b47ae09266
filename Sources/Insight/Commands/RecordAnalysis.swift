import Canon
package import Records

/// Puts what a machine put out on record: the log keeps its digest and all that is needed to
/// compute it again, the desk its bytes.
package struct RecordAnalysis: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        /// There is no such round or indicator.
        case unknownSubject
        /// Machines may not read this consultation.
        case switchedOff
        /// It claims to have read entries that are not there yet.
        case readsTheFuture(logSize: Int)
        /// The newest analysis of the task says the same, from the same.
        case repeated(AnalysisID)
    }

    let analysis: FinishedAnalysis

    package init(_ analysis: FinishedAnalysis) {
        self.analysis = analysis
    }

    package func decide(
        _ state: AnalysisGround, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard state.isKnown else { throw .unknownSubject }
        guard state.isOn else { throw .switchedOff }
        guard (0...Int(moment.nextIndex)).contains(analysis.logSize) else {
            throw .readsTheFuture(logSize: analysis.logSize)
        }
        let fact = analysis.fact(moment.id("a"))
        if let latest = state.latest, latest.saysTheSame(as: fact) {
            throw .repeated(latest.analysis)
        }
        return Decision([fact])
    }
}

extension AnalysisRecorded {
    /// Whether two analyses came to the same from the same words by the same way; only how long
    /// the log had become may differ.
    func saysTheSame(as other: AnalysisRecorded) -> Bool {
        func rest(_ fact: AnalysisRecorded) -> [UInt8] {
            AnalysisRecorded(
                analysis: other.analysis, task: fact.task, consultation: fact.consultation,
                round: fact.round, indicator: fact.indicator, method: fact.method,
                models: fact.models, parameters: fact.parameters, seed: fact.seed, logSize: 0,
                inputDigest: fact.inputDigest, outputDigest: fact.outputDigest,
                suggestions: fact.suggestions, build: fact.build
            ).recordValue.canonicalBytes
        }
        return rest(self) == rest(other)
    }
}
