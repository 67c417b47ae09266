import Records

extension HTML {
    /// The form that erases words or a name: what it means, on which ground.
    ///
    /// - Parameter path: of the page; the form is sent to its `erasure`.
    mutating func erasureForm(_ visit: DeskVisit, to path: String, _ title: Words) {
        deskForm(visit, "erase", to: path + "/erasure", title) { html, form in
            html.element("p", words: .eraseLead)
            html.choice(
                form, "ground", .onWhatGround,
                PayloadErased.Ground.allCases.map {
                    ChoiceField.Option($0.rawValue, .erasedOn($0))
                })
            html.button(title, .warning)
        }
    }
}
