import Canon
import Records

extension FactSample {
    static let log = [
        FactSample(
            full: LogStarted(
                origin: "log.example/sanad", title: texts("A ministry", "ایک وزارت"), country: "pk",
                languages: ["en", "ur"], timeZone: "Asia/Karachi", isDemonstration: true),
            minimal: LogStarted(
                origin: "o", title: .none, country: "pk", languages: [], timeZone: "UTC",
                isDemonstration: false)),
        FactSample(
            full: LogKeyAnnounced(verifierKey: "log.example/sanad+0123abcd+AQID"),
            minimal: LogKeyAnnounced(verifierKey: "")),
        FactSample(
            full: PayloadErased(entry: 12, member: "parts.0.text", ground: .courtOrder),
            minimal: PayloadErased(entry: 0, member: "draft", ground: .requestOfAuthor)),
    ]
}
