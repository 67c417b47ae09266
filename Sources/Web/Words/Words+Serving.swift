/// What the server says about requests that it cannot take.
extension Words {
    package static let formTooLarge = Words(
        en:
            "What you sent is too large. A comment may have 20,000 bytes, about 8 pages; shorten it, "
            + "or send it in parts.",
        ur:
            "آپ نے جو بھیجا وہ بہت بڑا ہے۔ ایک رائے میں 20,000 بائٹ، تقریباً 8 صفحے، ہو سکتے ہیں؛ اسے مختصر کریں "
            + "یا حصوں میں بھیجیں۔")

    static func formNotReadable(_ problem: FormBody.Problem) -> Words {
        switch problem {
        case .invalidEncoding(let field):
            Words(
                en: "Field \(field) of the form is not valid UTF-8 text. Nothing was recorded; "
                    + "go back and send the form again.",
                ur:
                    "فارم کا خانہ \(field) درست UTF-8 متن نہیں۔ کچھ محفوظ نہیں ہوا؛ واپس جا کر فارم دوبارہ بھیجیں۔"
            )
        case .tooManyFields:
            Words(
                en:
                    "The form has too many fields. Nothing was recorded; go back and send it again.",
                ur: "فارم میں بہت زیادہ خانے ہیں۔ کچھ محفوظ نہیں ہوا؛ واپس جا کر دوبارہ بھیجیں۔")
        }
    }
}
