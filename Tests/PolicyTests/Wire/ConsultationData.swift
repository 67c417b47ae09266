import Foundation

/// Real documents that lie outside of the project; tests that need them skip where they are absent.
enum ConsultationData {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data")

    static let isPresent = FileManager.default.fileExists(atPath: path("consultation/akn"))

    static func path(_ relative: String) -> String { root.appending(path: relative).path }

    static func bytes(_ relative: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: relative)))
    }

    static let documents = [
        "oasis-examples/cl_Sesion56_2.xml", "oasis-examples/eu_COM(2013)0619_EN-8.xml",
        "oasis-examples/it_senato_ddl_2013.xml", "oasis-examples/ke_Debate_Bungeni_2011-06-10.xml",
        "oasis-examples/uk_pga-2014-27-enacted-data.xml", "oasis-examples/us_Act_2011-11-29.xml",
        "oasis-examples/us_Title9-Chap3-eng.xml", "oasis-examples/uy_bill_2010-09-27.xml",
        "oasis-examples/za_Judgement_2008-11-26.xml", "indigo/basic_in.xml",
        "indigo/tables_in.xml", "leos/bill_ec_chapter_section_title_3Articles.xml",
        "leos/bill_add__article_output.xml", "leos/bill_delete__article_output.xml",
        "leos/bill_move__article_output.xml", "sanad-sample/policy-minimal.xml",
    ].map { "consultation/akn/" + $0 }
}
