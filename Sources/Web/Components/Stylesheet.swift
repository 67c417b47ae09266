/// The one style sheet of the site, and the address it is served at.
package enum Stylesheet {
    package static let bytes: [UInt8] = PackageResources.site_css

    /// Names this exact text, so that browsers may keep it for a year: `/assets/site-1f2e3d4c.css`.
    package static let path: String = "/assets/site-\(fingerprint(of: bytes)).css"

    /// FNV-1a in 32 bits: it tells one deployment's file from the next, and protects nothing.
    static func fingerprint(of bytes: [UInt8]) -> String {
        var hash: UInt32 = 0x811C_9DC5
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
