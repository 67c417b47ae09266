import Canon
import Records

/// How far testers got with a service, whatever its office claims.
struct ServiceTrial {
    let service: ID<PublicService>
    /// Lines of the checklist that were not passed.
    let failed: [String]
    /// What stood in the way.
    let note: Texts

    private init(_ service: String, failed: [String], en: String = "", ur: String = "") {
        self.service = known(service)
        self.failed = failed
        note = Texts(en: en, ur: ur)
    }

    private static let visit = ["no_visit"]
    private static let paper = [
        "form_online", "documents_upload", "pays_online", "no_visit", "result_online",
        "status_tracked",
    ]

    /// What the first tests found: three services fall short of their claim.
    static let first = [
        ServiceTrial(
            "passport", failed: visit + ["result_online", "held_documents_not_asked_again"],
            en: "Fingerprints are taken at the office only.",
            ur: "انگلیوں کے نشان صرف دفتر میں لیے جاتے ہیں۔"),
        ServiceTrial(
            "domicile", failed: paper,
            en: "The online form is a sheet to print and carry to the office.",
            ur: "آن لائن فارم دراصل چھاپ کر دفتر لے جانے والا کاغذ ہے۔"),
        ServiceTrial("company-registration", failed: []),
        ServiceTrial(
            "driving-licence", failed: visit + ["result_online", "in_urdu"],
            en: "Both tests are taken at the office; the portal is in English only.",
            ur: "دونوں امتحان دفتر میں ہوتے ہیں؛ پورٹل صرف انگریزی میں ہے۔"),
        ServiceTrial(
            "electricity-connection", failed: visit + ["result_online", "status_tracked"],
            en: "The demand notice can be paid online, the rest is done by visits.",
            ur: "ڈیمانڈ نوٹس آن لائن ادا ہو جاتا ہے، باقی کام دوروں سے ہوتا ہے۔"),
        ServiceTrial("birth-certificate", failed: ["held_documents_not_asked_again"]),
        ServiceTrial("land-record-copy", failed: ["works_on_phone"]),
        ServiceTrial("identity-card", failed: []),
        ServiceTrial("character-certificate", failed: paper),
        ServiceTrial("tax-registration", failed: ["in_urdu"]),
        ServiceTrial(
            "degree-attestation", failed: visit + ["result_online"],
            en: "The original degree is still brought to an office.",
            ur: "اصل ڈگری اب بھی دفتر لانی پڑتی ہے۔"),
    ]

    /// What tests after a draw find: some services have grown better since.
    static let afterDraw = [
        ServiceTrial("passport", failed: visit + ["held_documents_not_asked_again"]),
        ServiceTrial("domicile", failed: ["no_visit", "held_documents_not_asked_again"]),
        ServiceTrial("company-registration", failed: []),
        ServiceTrial("driving-licence", failed: visit),
        ServiceTrial("electricity-connection", failed: visit + ["result_online"]),
        ServiceTrial("birth-certificate", failed: []),
        ServiceTrial("land-record-copy", failed: []),
        ServiceTrial("identity-card", failed: []),
        ServiceTrial("character-certificate", failed: paper),
        ServiceTrial("tax-registration", failed: []),
        ServiceTrial(
            "vehicle-registration", failed: visit + ["result_online"],
            en: "The vehicle is inspected at the office.", ur: "گاڑی کا معائنہ دفتر میں ہوتا ہے۔"),
        ServiceTrial("degree-attestation", failed: visit),
        ServiceTrial("marriage-certificate", failed: paper),
        ServiceTrial(
            "water-connection", failed: paper + ["form_found", "information_found"],
            en: "Nothing about it was found online.", ur: "اس کے بارے میں آن لائن کچھ نہ ملا۔"),
    ]
}
