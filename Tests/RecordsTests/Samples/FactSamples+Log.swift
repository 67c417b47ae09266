import Canon
import Records

extension FactSample {
    static let log =
        [
            FactSample(
                full: LogStarted(
                    origin: "log.example/sanad", title: texts("A ministry", "ایک وزارت"),
                    country: "pk",
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
        ] + keys + witnesses

    private static let keys = [
        FactSample(
            full: LogKeyRotated(
                verifierKey: "log.example/sanad+89abcdef+AQQF",
                previousKey: "log.example/sanad+0123abcd+AQID", cause: .compromised,
                statement: texts("The disk was stolen.", "ڈسک چوری ہو گئی۔")),
            minimal: LogKeyRotated(
                verifierKey: "", previousKey: "", cause: .planned, statement: .none)),
        FactSample(
            full: CosigningKeyAnnounced(verifierKey: "log.example/sanad+76543210+BgcI"),
            minimal: CosigningKeyAnnounced(verifierKey: "")),
        FactSample(
            full: OfficerKeyRegistered(
                office: "policy-desk", verifierKey: "policy-desk+01020304+AQIE",
                replacedKey: "policy-desk+04030201+AQIF"),
            minimal: OfficerKeyRegistered(office: "o", verifierKey: "")),
        FactSample(
            full: OfficerKeyRevoked(
                office: "policy-desk", verifierKey: "policy-desk+01020304+AQIE", cause: .left),
            minimal: OfficerKeyRevoked(office: "o", verifierKey: "", cause: .lost)),
        FactSample(
            full: VaultKeyRotated(
                keyID: .sha256([1]), previousKeyID: .sha256([2]), payloadCount: 1208,
                cause: .planned),
            minimal: VaultKeyRotated(
                keyID: .sha256([1]), previousKeyID: .sha256([2]), payloadCount: 0, cause: .lost)),
    ]

    private static let witnesses = [
        FactSample(
            full: WitnessPolicyAdopted(
                policy: "log log.example/sanad+0123abcd+AQID\nquorum none\n",
                witnesses: [
                    WitnessTerm(
                        name: "university",
                        organisation: texts("A university", "ایک یونیورسٹی"), isSimulated: true)
                ],
                reason: texts("The first policy.", "پہلی پالیسی۔")),
            minimal: WitnessPolicyAdopted(policy: "", witnesses: [], reason: .none)),
        FactSample(
            full: WitnessesOverridden(
                unheard: ["university"], reason: texts("It closed.", "وہ بند ہو گئی۔")),
            minimal: WitnessesOverridden(unheard: [], reason: .none)),
    ]
}
