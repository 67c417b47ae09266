import CLibXML2
package import Wire

/// The OASIS schema of Akoma Ntoso, for checking a document before it is sent to others.
package enum AkomaNtosoSchema {
    /// What the schema finds wrong with the document, line by line; nothing where it is valid.
    ///
    /// - Parameter path: the schema file; what it imports must lie beside it.
    package static func problems(
        in bytes: [UInt8], schemaAt path: String
    ) throws(DocumentProblem) -> [DocumentProblem] {
        guard let reader = xmlSchemaNewParserCtxt(path) else {
            throw DocumentProblem(.malformed("no schema at \(path)"))
        }
        defer { xmlSchemaFreeParserCtxt(reader) }
        guard let schema = xmlSchemaParse(reader) else {
            throw DocumentProblem(.malformed("the schema at \(path) cannot be read"))
        }
        defer { xmlSchemaFree(schema) }
        let options = Int32(XML_PARSE_NONET.rawValue)
        let document = bytes.withUnsafeBytes {
            xmlReadMemory(
                $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, nil, options)
        }
        guard let document else { throw DocumentProblem(.malformed("not well-formed XML")) }
        defer { xmlFreeDoc(document) }
        guard let validator = xmlSchemaNewValidCtxt(schema) else {
            throw DocumentProblem(.malformed("the validator cannot start"))
        }
        defer { xmlSchemaFreeValidCtxt(validator) }
        let found = ProblemList()
        xmlSchemaSetValidStructuredErrors(
            validator,
            { context, error in
                guard let context, let error else { return }
                let list = Unmanaged<ProblemList>.fromOpaque(context).takeUnretainedValue()
                list.add(error.pointee)
            }, Unmanaged.passUnretained(found).toOpaque())
        _ = xmlSchemaValidateDoc(validator, document)
        return withExtendedLifetime(found) { found.problems }
    }

    /// Where the C callback puts what it is told.
    private final class ProblemList {
        private(set) var problems: [DocumentProblem] = []

        func add(_ error: xmlError) {
            let message = error.message.map { String(cString: $0) } ?? "not valid"
            let words = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            problems.append(DocumentProblem(.malformed(words), line: Int(error.line)))
        }
    }
}
