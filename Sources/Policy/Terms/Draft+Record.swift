import Canon
package import Records

/// The draft as it is committed to: what will come out, without the counters of the desk.
extension Draft: RecordPart {
    package func encode(into object: inout ObjectEncoder) {
        object.set("instrument", instrument)
        object.set("version", version)
        object.set("base_version", baseVersion)
        object.set("stage", stage)
        object.set("label", label)
        object.set("provisions", provisions)
        object.set("removals", removals)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        self.init(
            instrument: try object.id("instrument"), version: try object.integer("version"),
            baseVersion: try object.integer("base_version"), stage: try object.word("stage"),
            label: try object.texts("label"), state: .scheduled,
            provisions: try object.parts("provisions"), removals: try object.parts("removals"))
    }
}
