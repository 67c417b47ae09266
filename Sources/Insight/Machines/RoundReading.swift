package import Analysis
package import Canon
import Records

/// A round as a machine reads it: the parts that stand, with their words.
///
/// Withheld submissions are left to people alone; what was set aside or erased is not read.
package struct RoundReading: Sendable {
    /// A part that is read.
    package struct Part: Sendable {
        package let name: PartName
        /// Place of its submission among the voices of the round.
        package let voice: Int
        package let language: LanguageTag
        let commitment: Commitment
        package let text: String
    }

    package let material: RoundMaterial
    /// By arrival, then by place within the submission.
    package let parts: [Part]
    /// Parts that stood then and whose words are gone now: an analysis that read them cannot be
    /// computed again.
    package let missing: Int
    private let counts: (submissions: Int, withheld: Int, erased: Int, setAside: Int)

    /// - Parameter words: the words of a part by entry and member; `nil` where they are gone.
    package init(
        _ material: RoundMaterial, words: (UInt64, String) throws -> String?
    ) throws {
        self.material = material
        var (parts, missing): ([Part], Int) = ([], 0)
        var (read, withheld, erased, setAside) = (0, 0, 0, 0)
        for (place, voice) in material.voices.enumerated() {
            let standing = voice.parts.filter { !$0.isErased }
            if voice.state == .withheld {
                withheld += 1
            } else if voice.isSetAside {
                setAside += 1
            } else if standing.isEmpty {
                erased += 1
            } else {
                read += 1
                for part in standing {
                    guard let text = try words(voice.entry, part.member) else {
                        missing += 1
                        continue
                    }
                    parts.append(
                        Part(
                            name: PartName(submission: voice.submission, part: part.part),
                            voice: place, language: part.language, commitment: part.text,
                            text: text))
                }
            }
        }
        self.parts = parts
        self.missing = missing
        counts = (read, withheld, erased, setAside)
    }

    /// The texts, by their place among the parts.
    package var readings: [Reading] {
        parts.enumerated().map {
            Reading(id: $0.offset, language: $0.element.language, text: $0.element.text)
        }
    }

    /// SHA-256 of what was read, as commitments: it says nothing about the words to who has not got them.
    package var inputDigest: Digest {
        let listed = parts.map { part -> JSONValue in
            let voice = material.voices[part.voice]
            return [
                "submission": .string(part.name.submission.text),
                "part": .string(part.name.part.text), "language": .string(part.language.text),
                "text": .string(part.commitment.digest.hex),
                "channel": .string(voice.channel.rawValue),
                "hour": .integer(voice.hour),
            ]
        }
        return .sha256(JSONValue.array(listed).canonicalBytes)
    }

    /// What was read, and what was not.
    /// - Parameter distinct: how many different texts there are.
    package func readCounts(distinct: Int) -> ReadCounts {
        let tags = Set(parts.map(\.language)).sorted { $0.text < $1.text }
        return ReadCounts(
            submissions: counts.submissions, parts: parts.count, distinct: distinct,
            languages: tags.map { tag in
                LanguageCount(language: tag, parts: parts.count { $0.language == tag })
            },
            withheld: counts.withheld, erased: counts.erased, setAside: counts.setAside)
    }
}

extension VoiceMaterial {
    /// The hour it came in, counted from 1970 (UTC).
    var hour: Int64 { receivedHour.milliseconds / 3_600_000 }
}
