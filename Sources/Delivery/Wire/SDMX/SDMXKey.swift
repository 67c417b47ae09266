/// Which values of each dimension are wanted; none means all.
package struct SDMXKey: Sendable, Equatable {
    /// By dimension of the flow, in order; codes as the address has them.
    package var values: [[String]]

    /// Most bytes of a key.
    package static let byteLimit = 4_000
    /// Most values of one dimension.
    package static let valueLimit = 200
    /// Most keys of one address.
    package static let keyLimit = 50

    /// Everything.
    package static func all(of flow: SDMXFlow) -> SDMXKey {
        SDMXKey(values: flow.dimensions.map { _ in [] })
    }

    init(values: [[String]]) { self.values = values }

    /// The keys that a piece of an address spells: values joined by points, alternatives by plus
    /// signs, nothing or `*` for all; in the second style several keys, joined by commas.
    package static func parse(
        _ text: String, of flow: SDMXFlow, style: SDMXStyle
    ) throws(SDMXProblem) -> [SDMXKey] {
        guard text.utf8.count <= byteLimit else {
            throw SDMXProblem(.tooLarge, "key: at most \(byteLimit) bytes are taken.")
        }
        guard !text.isEmpty, text != "all", text != "*" else { return [.all(of: flow)] }
        let texts = style == .two ? text.split(separator: ",") : [text[...]]
        guard texts.count <= keyLimit else {
            throw SDMXProblem(.tooLarge, "key: at most \(keyLimit) keys are taken.")
        }
        var keys: [SDMXKey] = []
        for text in texts { keys.append(try key(text, of: flow)) }
        return keys
    }

    private static func key(
        _ text: Substring, of flow: SDMXFlow
    ) throws(SDMXProblem) -> SDMXKey {
        guard text != "*" else { return .all(of: flow) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == flow.dimensions.count else {
            let names = flow.dimensions.map(\.rawValue).joined(separator: ".")
            throw SDMXProblem(
                .semantic,
                "key: \"\(text)\" has \(parts.count) values; \(flow.id) has "
                    + "\(flow.dimensions.count): \(names).")
        }
        var values: [[String]] = []
        for (part, dimension) in zip(parts, flow.dimensions) {
            guard !part.isEmpty, part != "*" else {
                values.append([])
                continue
            }
            values.append(try alternatives(part.split(separator: "+"), of: dimension))
        }
        return SDMXKey(values: values)
    }

    /// Codes, each once.
    static func alternatives(
        _ parts: [Substring], of dimension: SDMXComponent
    ) throws(SDMXProblem) -> [String] {
        guard parts.count <= valueLimit else {
            throw SDMXProblem(
                .tooLarge, "\(dimension.rawValue): at most \(valueLimit) values are taken.")
        }
        var codes: [String] = []
        for part in parts {
            guard SDMXCode.isCode(String(part)) else {
                throw SDMXProblem(.syntax, "\(dimension.rawValue): \"\(part)\" is not a code.")
            }
            if !codes.contains(String(part)) { codes.append(String(part)) }
        }
        return codes
    }

    /// The values of a dimension; none for all.
    package func values(of dimension: SDMXComponent, in flow: SDMXFlow) -> [String] {
        flow.dimensions.firstIndex(of: dimension).map { values[$0] } ?? []
    }
}

/// Which of the two styles of address is spoken: `/data/SANAD,DF_IND,1.0/…` of SDMX-REST 1 or
/// `/data/dataflow/SANAD/DF_IND/1.0/…` of SDMX-REST 2.
package enum SDMXStyle: String, Sendable, CaseIterable {
    case one = "v1"
    case two = "v2"
}
