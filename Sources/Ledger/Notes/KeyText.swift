import Canon

/// The shape that verifier and signing keys share: name, identifier, algorithm and key bytes.
struct KeyText {
    let name: String
    let keyID: UInt32
    let algorithm: KeyAlgorithm
    let key: [UInt8]

    init(name: String, keyID: UInt32, algorithm: KeyAlgorithm, key: [UInt8]) {
        self.name = name
        self.keyID = keyID
        self.algorithm = algorithm
        self.key = key
    }

    /// Reads `name+identifier+base64`; the base64 may itself have plus signs. Whoever makes a key of
    /// the parts checks its length.
    init(parsing text: String) throws(KeyError) {
        let parts = text.utf8.split(
            separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .notThreeParts }
        name = String(parts[0]) ?? ""
        guard KeyName.isValid(name) else { throw .invalidName }
        guard let keyID = UInt32(String(parts[1]) ?? "", radix: 16),
            KeyName.hex(keyID).utf8.elementsEqual(parts[1])
        else { throw .invalidKeyID }
        self.keyID = keyID
        guard let material = Base64.decode(String(decoding: parts[2], as: UTF8.self)),
            let byte = material.first
        else {
            throw .invalidBase64
        }
        guard let algorithm = KeyAlgorithm(rawValue: byte) else {
            throw .unsupportedAlgorithm(byte)
        }
        self.algorithm = algorithm
        key = Array(material.dropFirst())
    }

    var text: String {
        "\(name)+\(KeyName.hex(keyID))+\(Base64.encode([algorithm.rawValue] + key))"
    }
}
