/// One line of the checklist that a tester of a service goes through. Each is answered with yes or
/// no; where there is nothing to pay or to bring, the answer is yes.
public enum ServiceCheck: String, Sendable, CaseIterable {
    /// Steps, documents, fee and time were found online before applying.
    case informationFound = "information_found"
    /// The form could at least be downloaded, or was online.
    case formFound = "form_found"
    /// The application was filled in and sent online.
    case formOnline = "form_online"
    /// Each document could be sent online, or none was asked for.
    case documentsUpload = "documents_upload"
    /// The fee could be paid online, or there was none.
    case paysOnline = "pays_online"
    /// Nobody had to come to an office.
    case noVisit = "no_visit"
    /// The result came online.
    case resultOnline = "result_online"
    /// Where the case stood was told, or could be seen, at any time.
    case statusTracked = "status_tracked"
    /// No document was asked for that government holds already.
    case heldDocumentsNotAskedAgain = "held_documents_not_asked_again"
    /// All of it worked on an ordinary phone.
    case worksOnPhone = "works_on_phone"
    /// All of it could be done in Urdu.
    case inUrdu = "in_urdu"
    /// All of it could be done in English.
    case inEnglish = "in_english"

    /// The level that cannot be reached without this line; `nil` for lines about how well a
    /// service works, which are published and do not change the level.
    public var neededFor: OnlineLevel? {
        switch self {
        case .informationFound, .formFound: .form
        case .formOnline: .application
        case .documentsUpload, .paysOnline, .noVisit, .resultOnline: .complete
        case .statusTracked, .heldDocumentsNotAskedAgain: .onceOnly
        case .worksOnPhone, .inUrdu, .inEnglish: nil
        }
    }
}
