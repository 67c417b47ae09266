import Canon

#if canImport(CCryptoBoringSSL)
    import CCryptoBoringSSL
#endif

/// ML-DSA-44 (FIPS 204), the signature of c2sp.org/tlog-cosignature that outlives Ed25519.
///
/// swift-crypto exports the two larger parameter sets only; its vendored BoringSSL has this one, in a
/// module that is no promised product. So everything that touches it is in this file, and nothing
/// is signed or believed before a self-test has given the known answers: where the module is gone
/// or changed, keys of this type are refused with a reason.
enum MLDSA44 {
    static let seedSize = 32
    static let publicKeySize = 1312
    static let signatureSize = 2420

    /// Whether the library is there and gives the known answers.
    static let isAvailable = passesSelfTest()

    /// The SHA-256 of the public key that the seed 00 01 … 1f gives, as the Python reference
    /// implementation `dilithium-py` computes it.
    private static let knownKey =
        "9f107644c1084526af3bc8098680b05499a2325a644e388fb4f970e058d19d46"

    private static func passesSelfTest() -> Bool {
        let seed = (0..<UInt8(seedSize)).map { $0 }
        let message = Array("sanad self-test".utf8)
        guard let key = publicKey(seed: seed), key.count == publicKeySize,
            Digest.sha256(key).hex == knownKey,
            var signature = sign(message, seed: seed),
            isValid(signature, for: message, publicKey: key)
        else { return false }
        signature[0] ^= 1
        return !isValid(signature, for: message, publicKey: key)
            && !isValid(Array(signature.dropLast()), for: message, publicKey: key)
    }
}

#if canImport(CCryptoBoringSSL)
    extension MLDSA44 {
        /// Computes the public key of a seed; nil when the library fails.
        static func publicKey(seed: [UInt8]) -> [UInt8]? {
            guard var secret = expanded(seed) else { return nil }
            var key = MLDSA44_public_key()
            guard CCryptoBoringSSL_MLDSA44_public_from_private(&key, &secret) == 1 else {
                return nil
            }
            var builder = CBB()
            guard CCryptoBoringSSL_CBB_init(&builder, publicKeySize) == 1 else { return nil }
            defer { CCryptoBoringSSL_CBB_cleanup(&builder) }
            guard CCryptoBoringSSL_MLDSA44_marshal_public_key(&builder, &key) == 1 else {
                return nil
            }
            let start = CCryptoBoringSSL_CBB_data(&builder)
            return Array(
                UnsafeBufferPointer(start: start, count: CCryptoBoringSSL_CBB_len(&builder)))
        }

        /// Signs a message with an empty context; nil when the library fails.
        ///
        /// The library mixes fresh randomness in, against faults and side channels: the same message
        /// signed twice gives two signatures, both good.
        static func sign(_ message: [UInt8], seed: [UInt8]) -> [UInt8]? {
            guard var secret = expanded(seed) else { return nil }
            var signature = [UInt8](repeating: 0, count: signatureSize)
            guard
                CCryptoBoringSSL_MLDSA44_sign(
                    &signature, &secret, message, message.count, nil, 0) == 1
            else { return nil }
            return signature
        }

        /// Whether the holder of the key signed the message with an empty context.
        static func isValid(
            _ signature: [UInt8], for message: [UInt8], publicKey: [UInt8]
        ) -> Bool {
            guard publicKey.count == publicKeySize, signature.count == signatureSize else {
                return false
            }
            var key = MLDSA44_public_key()
            let isKey = publicKey.withUnsafeBufferPointer { bytes in
                var reader = CBS(data: bytes.baseAddress, len: bytes.count)
                return CCryptoBoringSSL_MLDSA44_parse_public_key(&key, &reader) == 1
            }
            return isKey
                && CCryptoBoringSSL_MLDSA44_verify(
                    &key, signature, signature.count, message, message.count, nil, 0) == 1
        }

        private static func expanded(_ seed: [UInt8]) -> MLDSA44_private_key? {
            var secret = MLDSA44_private_key()
            guard seed.count == seedSize,
                CCryptoBoringSSL_MLDSA44_private_key_from_seed(&secret, seed, seed.count) == 1
            else { return nil }
            return secret
        }
    }
#else
    extension MLDSA44 {
        static func publicKey(seed: [UInt8]) -> [UInt8]? { nil }

        static func sign(_ message: [UInt8], seed: [UInt8]) -> [UInt8]? { nil }

        static func isValid(
            _ signature: [UInt8], for message: [UInt8], publicKey: [UInt8]
        ) -> Bool {
            false
        }
    }
#endif
