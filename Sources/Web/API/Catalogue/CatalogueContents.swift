import Canon
import Delivery

/// Which datasets the catalogue lists.
enum CatalogueContents {
    /// Name of an indicator's dataset.
    static func name(of indicator: String) -> String { "indicator-" + indicator }

    /// The dataset of an indicator: every series under every definition.
    static func dataset(_ indicator: CatalogueIndicator) -> CatalogueDataset {
        let key = ".\(SDMXCode.of(indicator.indicator))....."
        let data = "/sdmx/v1/data/\(SDMXCode.agency),DF_IND_ALL,1.0/\(key)?format="
        var dataset = CatalogueDataset(
            id: name(of: indicator.indicator), title: indicator.title,
            description: Texts(
                en: "Numbers of indicator \(indicator.code) with their evidence: every "
                    + "series, every version of the definition.",
                ur: "اشاریہ \(indicator.code) کے اعداد مع شواہد: ہر سلسلہ، تعریف کا ہر نسخہ۔"),
            page: "/en/data",
            files: [
                CatalogueFile(
                    data + "csv", Texts(en: "Table (CSV)", ur: "جدول (CSV)"),
                    mediaType: "text/csv", fileType: "CSV"),
                CatalogueFile(
                    data + "structurespecificdata",
                    Texts(en: "SDMX-ML 2.1", ur: "SDMX-ML 2.1"),
                    mediaType: "application/xml", fileType: "XML"),
                CatalogueFile(
                    data + "jsondata", Texts(en: "SDMX-JSON 2.0", ur: "SDMX-JSON 2.0"),
                    mediaType: "application/json", fileType: "JSON"),
            ])
        dataset.keywords = Texts(en: "indicator", ur: "اشاریہ")
        dataset.issued = indicator.first
        dataset.modified = indicator.changed
        dataset.from = indicator.span?.from
        dataset.to = indicator.span?.to
        dataset.frequency = frequency(indicator.frequency)
        return dataset
    }

    /// The record as a whole, and its registers.
    static let registers: [CatalogueDataset] = {
        let json = { (path: String) in
            CatalogueFile(path, Texts(en: "JSON"), mediaType: "application/json", fileType: "JSON")
        }
        let log = CatalogueDataset(
            id: "log", title: Texts(en: "The public log", ur: "عوامی ریکارڈ"),
            description: Texts(
                en: "Every official act as a sealed entry, with proofs and checkpoints.",
                ur: "ہر سرکاری عمل بطور مہر بند اندراج، ثبوتوں سمیت۔"),
            page: "/en/ledger",
            files: [
                CatalogueFile(
                    "/log/bundle.tar", Texts(en: "Whole log (tar)", ur: "مکمل ریکارڈ (tar)"),
                    mediaType: "application/x-tar", fileType: "TAR")
            ])
        let policies = CatalogueDataset(
            id: "policies", title: Texts(en: "Policies", ur: "پالیسیاں"),
            description: Texts(
                en: "Texts of all policies in all versions.",
                ur: "تمام پالیسیوں کے متن، تمام نسخوں میں۔"),
            page: "/en/policies", files: [json("/api/v1/policies")])
        let services = CatalogueDataset(
            id: "services", title: Texts(en: "Public services", ur: "عوامی خدمات"),
            description: Texts(
                en: "Services with fees, promised times and times measured.",
                ur: "خدمات مع فیس، موعودہ وقت اور ناپا گیا وقت۔"),
            page: "/en/data", files: [log.files[0]])
        let treasury = CatalogueDataset(
            id: "treasury", title: Texts(en: "Programme funds", ur: "پروگرام کے فنڈز"),
            description: Texts(
                en: "Every posting, from appropriation to payment.",
                ur: "ہر اندراجِ رقم، منظوری سے ادائیگی تک۔"),
            page: "/en/data", files: [log.files[0]])
        return [log, policies, services, treasury]
    }()

    /// How the European list of frequencies calls ours.
    private static func frequency(_ word: String) -> String {
        switch word {
        case "monthly": "MONTHLY"
        case "quarterly": "QUARTERLY"
        case "half_yearly": "ANNUAL_2"
        default: "ANNUAL"
        }
    }
}
