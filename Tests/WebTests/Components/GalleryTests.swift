import Testing
import Web

@Suite struct GalleryTests {
    @Test(arguments: PageLanguage.allCases)
    func `the gallery is well formed in either script`(language: PageLanguage) {
        let markup = BalancedMarkup(galleryPage(language: language).string)
        #expect(markup.problems.isEmpty)
        #expect(markup.ids.count > 10)
    }

    @Test func `the reader of markup sees what is wrong`() {
        #expect(!BalancedMarkup("<p><b></p>").problems.isEmpty)
        #expect(!BalancedMarkup("<p>").problems.isEmpty)
        #expect(!BalancedMarkup("<p id=\"a\"></p><p id=\"a\"></p>").problems.isEmpty)
        #expect(!BalancedMarkup("<label for=\"a\"></label>").problems.isEmpty)
    }

    @Test(arguments: PageLanguage.allCases)
    func `every component is shown, with runs of both scripts`(language: PageLanguage) {
        let html = galleryPage(language: language).string
        for name in [
            "banner", "header", "navigation", "breadcrumbs__list", "error-summary", "field",
            "choices", "date__parts", "summary-list", "table", "tag tag--done", "inset", "notice",
            "empty", "pager", "receipt", "quotation", "diff", "chain", "steps", "figures", "code",
            "code-block", "footer", "button", "buttons", "input input--area",
            "input input--select", "lead",
        ] {
            #expect(html.contains("class=\"\(name)\""), "\(name)")
        }
        #expect(html.contains("lang=\"\(language.other)\""))
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\""))
        #expect(html.contains("<p class=\"diff\" lang=\"ur\" dir=\"rtl\">"))
    }

    @Test(arguments: PageLanguage.allCases)
    func `every class in the gallery has a style`(language: PageLanguage) {
        let sheet = StyleSheet().text
        let unstyled = ["pager", "notice__title"]
        for match in galleryPage(language: language).string.matches(of: /class="([^"]*)"/) {
            for name in match.output.1.split(separator: " ").map(String.init)
            where !unstyled.contains(name) {
                let block = String(name.prefix { $0 != "_" })
                #expect(
                    sheet.contains(".\(name)") || sheet.contains(".\(block)"), "\(name)")
            }
        }
    }

    @Test func `no page carries script or inline style`() {
        let html = galleryPage(language: .en).string
        for refused in ["<script", " style=", " onclick=", "javascript:"] {
            #expect(!html.contains(refused))
        }
    }

    @Test func `a page of the gallery's size stays in one round trip`() {
        // The whole gallery is about 20 kB plain and compresses to a quarter of it.
        #expect(galleryPage(language: .ur).bytes.count < 32_000)
    }
}
