import Canon
import Records

/// What the disclosures say about submissions: shown when published, and not when withheld.
extension LostVoice {
    /// Notes that one part of the submission received in an entry can be read.
    mutating func noteWords(of entry: UInt64) {
        guard let number = voice(receivedIn: entry) else { return }
        voices[number].readable += 1
    }

    /// Submissions were received in ascending entries.
    private func voice(receivedIn entry: UInt64) -> Int? {
        var low = 0
        var high = voices.count
        while low < high {
            let middle = (low + high) / 2
            if voices[middle].entry < entry { low = middle + 1 } else { high = middle }
        }
        return low < voices.count && voices[low].entry == entry ? low : nil
    }

    /// Compares what may be read with what can be read. Words that are missing are left open: a
    /// copy may be older than their erasure.
    func checkWords(erased: [LogStructure.Erasure], into findings: inout FindingList) {
        let erasedEntries = Set(erased.map(\.entry))
        var missing: [UInt64] = []
        for voice in voices {
            if voice.standing == .withheld, voice.readable > 0 {
                findings.fail(
                    .disclosure, entry: voice.entry, field: "fact.parts",
                    "The words of this submission are shown although it was withheld.")
            }
            if voice.standing == .published, voice.readable < voice.partCount,
                !erasedEntries.contains(voice.entry)
            {
                missing.append(voice.entry)
            }
        }
        if let first = missing.first {
            findings.leaveOpen(
                .disclosure, entry: first,
                "\(missing.count) published submissions cannot be read in this copy, from this "
                    + "entry on.")
        }
    }
}
