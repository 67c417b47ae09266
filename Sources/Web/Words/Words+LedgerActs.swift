/// What entries about the register itself record.
extension Words {
    static let ledgerActs: [(kind: String, words: Words)] = [
        (
            "log.key_rotated.v1",
            Words(en: "The register’s key was changed", ur: "رجسٹر کی کلید بدلی گئی")
        ),
        (
            "log.cosigning_key_announced.v1",
            Words(
                en: "A second key of the register was announced",
                ur: "رجسٹر کی دوسری کلید کا اعلان ہوا")
        ),
        (
            "log.witness_policy_adopted.v1",
            Words(
                en: "It was decided whose cosignatures count",
                ur: "طے ہوا کہ کن گواہوں کے دستخط شمار ہوں گے")
        ),
        (
            "log.witnesses_overridden.v1",
            Words(
                en: "The register went on without silent witnesses",
                ur: "رجسٹر خاموش گواہوں کے بغیر آگے بڑھا")
        ),
        (
            "office.key_registered.v1",
            Words(en: "An office’s key was registered", ur: "ایک دفتر کی کلید درج ہوئی")
        ),
        (
            "office.key_revoked.v1",
            Words(en: "An office’s key was withdrawn", ur: "ایک دفتر کی کلید واپس لی گئی")
        ),
        (
            "vault.key_rotated.v1",
            Words(en: "The vault’s key was changed", ur: "محفوظ خانے کی کلید بدلی گئی")
        ),
    ]
}
