/// An address that may stand in `href`, `src` or `action`; anything suspicious becomes `#`.
///
/// Allowed: a path on this site (`/`), a fragment (`#`), a query (`?`), `http:`, `https:` and
/// `mailto:`. A list of what is allowed holds where a list of bad schemes does not. Refused
/// besides: `//host` and `/\host`, which leave the site while they look local, and control
/// characters or backslashes anywhere, because browsers drop or turn them before they parse.
package struct LinkAddress: Sendable, Hashable {
    package let text: String

    package init(_ candidate: String) {
        text = Self.isAllowed(candidate.utf8) ? candidate : "#"
    }

    private static func isAllowed(_ bytes: String.UTF8View) -> Bool {
        for byte in bytes where byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") {
            return false
        }
        switch bytes.first {
        case UInt8(ascii: "#"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "/"): return bytes.dropFirst().first != UInt8(ascii: "/")
        default:
            return starts(bytes, with: "https://") || starts(bytes, with: "http://")
                || starts(bytes, with: "mailto:")
        }
    }

    /// Schemes are compared without case, as browsers do; `scheme` is in lower case.
    private static func starts(_ bytes: String.UTF8View, with scheme: String) -> Bool {
        let lowered = bytes.prefix(scheme.utf8.count).map { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        }
        return lowered.elementsEqual(scheme.utf8)
    }
}
