/// Why there is no answer, with the codes that SDMX gives (SDMX 2.1 section 7, table of errors).
package struct SDMXProblem: Error, Hashable, Sendable {
    /// The codes that we use.
    package enum Code: Int, Sendable, CaseIterable {
        case noResults = 100
        case tooLarge = 130
        case syntax = 140
        case semantic = 150
        case failed = 500
        case notImplemented = 501
        case unavailable = 503
        /// No code of the standard: none of the types that were asked for is offered.
        case notAcceptable = 1000

        /// Status of the answer. Wrong meaning is 400 like wrong spelling, as the services of the
        /// European Central Bank and of Eurostat have it: 403 would speak of rights.
        package var status: Int {
            switch self {
            case .noResults: 404
            case .tooLarge: 413
            case .syntax, .semantic: 400
            case .failed: 500
            case .notImplemented: 501
            case .unavailable: 503
            case .notAcceptable: 406
            }
        }

        package var title: String {
            switch self {
            case .noResults: "No results found"
            case .tooLarge: "Response too large due to client request"
            case .syntax: "Syntax error"
            case .semantic: "Semantic error"
            case .failed: "Internal server error"
            case .notImplemented: "Not implemented"
            case .unavailable: "Service unavailable"
            case .notAcceptable: "Not acceptable"
            }
        }
    }

    package let code: Code
    /// What is wrong here, naming the part of the address.
    package let detail: String

    package init(_ code: Code, _ detail: String) {
        self.code = code
        self.detail = detail
    }
}
