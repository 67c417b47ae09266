extension HTML {
    /// Writes where a long act stands. Each step carries a word besides its place and shape.
    package mutating func steps(_ names: [Inline], current: Int) {
        element("ol", .class("steps"), .label(Words.progress.in(language))) { html in
            for (index, name) in names.enumerated() {
                let isCurrent = index == current
                let state = index < current ? "done" : isCurrent ? "current" : "ahead"
                let word: Words =
                    index < current ? .stepDone : isCurrent ? .stepCurrent : .stepAhead
                html.element(
                    "li", .class("steps__step steps__step--\(state)"),
                    .optional("aria-current", isCurrent ? "step" : nil)
                ) { html in
                    html.element("span", .class("steps__name"), inline: name)
                    html.element("span", .class("steps__state"), words: word)
                }
            }
        }
    }
}
