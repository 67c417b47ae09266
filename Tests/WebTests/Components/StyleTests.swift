import Testing
import Web

@Suite struct StyleTests {
    private let sheet = StyleSheet()

    @Test func `no declaration names a physical side`() {
        let sides = /(^|-)(left|right|top|bottom)($|-)/
        let declarations = StyleSheet.declarations(in: sheet.text)
        #expect(declarations.count > 300)
        for declaration in declarations where !declaration.property.hasPrefix("--") {
            #expect(
                declaration.property.firstMatch(of: sides) == nil, "\(declaration.property)")
            #expect(
                !["width", "height", "max-width", "min-width", "max-height", "min-height"]
                    .contains(declaration.property), "\(declaration.property)")
            #expect(
                declaration.value.firstMatch(of: /\b(left|right)\b/) == nil,
                "\(declaration.property): \(declaration.value)")
        }
        #expect(sheet.text.firstMatch(of: /\b(left|right)\b/) == nil)
    }

    @Test func `a shorthand with four sides is not used, because it is physical`() {
        for declaration in StyleSheet.declarations(in: sheet.text)
        where ["margin", "padding", "inset", "border-width"].contains(declaration.property) {
            let sides = declaration.value.replacing(/\([^)]*\)/, with: "").split(separator: " ")
            #expect(sides.count < 4, "\(declaration.property): \(declaration.value)")
        }
    }

    @Test func `components take colours from roles only`() {
        for name in ["base", "layout", "components", "pages"] {
            let layer = sheet.layer(name)
            #expect(!layer.isEmpty)
            #expect(layer.firstMatch(of: /#[0-9a-fA-F]{3,8}\b/) == nil, "\(name)")
            #expect(
                layer.firstMatch(of: /var\(--(white|ink|green|gold|red|night|mist)/) == nil,
                "\(name)")
        }
    }

    @Test func `importance is claimed only on paper`() {
        let printed = sheet.layer("print").split(separator: "!important").count
        #expect(sheet.text.split(separator: "!important").count == printed)
    }

    @Test func `text stands out from its ground in light and in dark`() {
        let tokens = sheet.layer("tokens")
        let light = tokens.prefix(
            upTo: tokens.firstRange(of: "@media")?.lowerBound ?? tokens.endIndex)
        let dark = sheet.block(after: "@media (prefers-color-scheme: dark) {")
        let texts = [
            ("text", "page"), ("text", "surface"), ("text", "field"), ("muted", "page"),
            ("muted", "surface"), ("link", "page"), ("link", "surface"), ("link-hover", "page"),
            ("link-hover", "surface"), ("on-accent", "accent"), ("on-accent", "accent-hover"),
            ("on-frame", "frame"), ("frame-soft", "frame"), ("done", "done-tint"),
            ("warn", "warn-tint"), ("bad", "bad-tint"), ("bad", "page"), ("on-mark", "mark"),
            ("on-danger", "danger"), ("focus-edge", "focus"),
        ]
        let shapes = [("edge", "page"), ("edge", "field"), ("accent", "page"), ("danger", "page")]
        for (name, palette) in [
            ("light", Palette([String(light)])), ("dark", Palette([String(light), dark])),
        ] {
            for (pairs, least) in [(texts, 4.5), (shapes, 3.0)] {
                for (ink, ground) in pairs {
                    let ratio = palette.contrast("colour-\(ink)", "colour-\(ground)")
                    #expect((ratio ?? 0) >= least, "\(name): \(ink) on \(ground)")
                }
            }
        }
    }

    @Test func `the whole sheet is small, and its address names its content`() {
        // 28 kB of this text compresses to about 6 kB; the budget is 10 kB.
        #expect(Stylesheet.bytes.count < 40_000)
        #expect(Stylesheet.path.wholeMatch(of: /\/assets\/site-[0-9a-f]{8}\.css/) != nil)
    }
}
