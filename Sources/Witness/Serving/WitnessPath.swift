/// The addresses at which a witness is read.
enum WitnessPath: Hashable, Sendable {
    case front(WitnessLanguage)
    case style
    case verifierKeys
    case health
    case metrics
    /// The newest checkpoint of the log whose origin has this SHA-256.
    case checkpoint(originHash: String)

    init?(_ path: String) {
        switch path {
        case "/": self = .front(.english)
        case "/ur": self = .front(.urdu)
        case "/witness.css": self = .style
        case "/vkey": self = .verifierKeys
        case "/healthz": self = .health
        case "/metrics": self = .metrics
        default:
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0].isEmpty, parts[2] == "checkpoint",
                parts[1].utf8.count == 64
            else { return nil }
            self = .checkpoint(originHash: String(parts[1]))
        }
    }

    /// How long others may keep a copy.
    var cacheControl: String {
        switch self {
        case .style, .verifierKeys: "public, max-age=300"
        case .front, .checkpoint: "public, max-age=1"
        case .health, .metrics: "no-store"
        }
    }
}

/// The languages of the front page.
enum WitnessLanguage: Hashable, Sendable { case english, urdu }
