package import Canon

/// What a bank says happened, read from its file and not yet compared with the books.
package struct BankStatement: Sendable, Equatable {
    /// Most lines of one file.
    package static let lineLimit = 100_000

    /// Which way the money went.
    package enum Direction: Sendable, Equatable {
        /// Out of the account.
        case out
        /// Into the account.
        case into
        /// Back, because a payment could not be delivered or was sent back.
        case back
        /// Out, because what had come in or back was taken back.
        case undone
    }

    /// One movement.
    package struct Line: Sendable, Equatable {
        /// Line of a CSV file, or number of the entry in an XML file, from 1.
        package let place: Int
        /// Number of the transaction within the entry, from 1.
        package let part: Int
        /// What the bank carried as the end-to-end reference: our payment's name.
        package let payment: String
        /// The amount, decimal.
        package let amount: String
        /// ISO 4217 code.
        package let currency: String
        package let direction: Direction
        /// Whether it is booked, not merely announced.
        package let isBooked: Bool
        /// The bank's own reference; empty where it gives none.
        package let reference: String
        package let valueDate: CivilDate
        /// Why a payment came back, as a code of ISO 20022 (e.g. `AC04`); empty where none is given.
        package let returnCode: String

        package init(
            place: Int, part: Int = 1, payment: String, amount: String, currency: String,
            direction: Direction = .out, isBooked: Bool = true, reference: String,
            valueDate: CivilDate, returnCode: String = ""
        ) {
            self.place = place
            self.part = part
            self.payment = payment
            self.amount = amount
            self.currency = currency
            self.direction = direction
            self.isBooked = isBooked
            self.reference = reference
            self.valueDate = valueDate
            self.returnCode = returnCode
        }
    }

    /// SHA-256 of the file as it came.
    package let digest: Digest
    /// The movements, in the order of the file.
    package let lines: [Line]

    package init(digest: Digest, lines: [Line]) {
        self.digest = digest
        self.lines = lines
    }

    /// Reads a file: camt.053 where it is XML, else CSV.
    package init(parsing bytes: [UInt8]) throws(StatementProblem) {
        let isXML = bytes.prefix(64).contains(UInt8(ascii: "<"))
        self = isXML ? try Camt053.read(bytes) : try ConfirmationsCSV.read(bytes)
    }
}

/// Why a bank's file cannot be read, and where.
package struct StatementProblem: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Reason: Hashable, Sendable {
        /// The file is not well formed; the words say why.
        case malformed(String)
        /// No column of this name.
        case noColumn(String)
        /// The XML is no camt.053 of a version that is read.
        case notCamt053(found: String)
        /// A member is missing or unfit.
        case member(String)
        /// The transactions of an entry do not add up to it.
        case batchDiffers
        case tooManyLines(limit: Int)
        case nothing
    }

    /// Line of a CSV file, or number of the entry in an XML file; `nil` for the file as a whole.
    package let place: Int?
    package let reason: Reason

    package init(_ reason: Reason, at place: Int? = nil) {
        self.reason = reason
        self.place = place
    }

    package var description: String {
        let sentence =
            switch reason {
            case .malformed(let why): why
            case .noColumn(let name): "the first line names no column \(name)"
            case .notCamt053(let found):
                "expected camt.053 (versions 2 to 13), found \(found)"
            case .member(let name): "\(name) is missing or unfit"
            case .batchDiffers: "the transactions do not add up to their entry"
            case .tooManyLines(let limit): "more than \(limit) lines"
            case .nothing: "the file has no movement"
            }
        return place.map { "line or entry \($0): \(sentence)" } ?? sentence
    }
}
