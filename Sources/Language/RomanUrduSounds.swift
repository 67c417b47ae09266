/// Takes a word of Roman Urdu apart into consonants and runs of vowels.
enum RomanUrduSounds {
    /// The sounds of a word in lower-case letters a–z.
    static func of(_ letters: [UInt8]) -> [RomanUrduSound] {
        var sounds: [RomanUrduSound] = []
        var index = 0
        while index < letters.count {
            let end = endOfVowels(letters, from: index)
            if end > index {
                sounds.append(.vowels(RomanUrduVowels(letters[index..<end])))
                index = end
                continue
            }
            let (consonants, taken) = consonants(letters, at: index)
            for consonant in consonants where sounds.last != .consonant(consonant) {
                sounds.append(.consonant(consonant))
            }
            index += taken
        }
        return withoutSilentEnd(sounds)
    }

    /// Where the vowels that begin here end. y is a vowel but at the beginning of a word; w is one
    /// between u or o and another vowel.
    private static func endOfVowels(_ letters: [UInt8], from start: Int) -> Int {
        var end = start
        while end < letters.count {
            let letter = letters[end]
            let isGlide =
                letter == 0x77 && end > start
                && (letters[end - 1] == 0x75 || letters[end - 1] == 0x6F)
                && end + 1 < letters.count && isVowel(letters[end + 1])
            guard isVowel(letter) || letter == 0x79 && end > 0 || isGlide else { break }
            end += 1
        }
        return end
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        letter == 0x61 || letter == 0x65 || letter == 0x69 || letter == 0x6F || letter == 0x75
    }

    /// The class of the consonant here, and how many letters write it.
    private static func consonants(_ letters: [UInt8], at index: Int) -> ([UInt8], Int) {
        let letter = letters[index]
        let next = index + 1 < letters.count ? letters[index + 1] : 0
        let isAspirate = next == 0x68
        switch letter {
        case 0x63 where isAspirate:  // ch, chh
            let isDouble = index + 2 < letters.count && letters[index + 2] == 0x68
            return ([0x63], isDouble ? 3 : 2)
        case 0x63 where next == 0x63: return ([], 1)  // cc as in accha
        case 0x63, 0x71: return ([0x6B], next == 0x6B ? 2 : 1)  // c, ck, q: k
        case 0x6B where isAspirate: return ([0x78], 2)  // kh
        case 0x67 where isAspirate: return ([0x67], 2)  // gh: g
        case 0x73 where isAspirate: return ([0x24], 2)  // sh
        case 0x70 where isAspirate: return ([0x66], 2)  // ph: f
        case 0x7A where isAspirate: return ([0x6A], 2)  // zh: j
        case 0x7A: return ([0x6A], 1)  // z: j
        case 0x76: return ([0x77], 1)  // v: w
        case 0x78: return ([0x6B, 0x73], 1)  // x: ks
        default: return ([letter], 1)
        }
    }

    /// Without an h that nobody hears (`jagah`), and without the n of a nasal vowel (`nahin`) in
    /// words of more than one syllable.
    private static func withoutSilentEnd(_ sounds: [RomanUrduSound]) -> [RomanUrduSound] {
        var sounds = sounds
        func endsWith(_ consonant: UInt8) -> Bool {
            sounds.count >= 2 && sounds.last == .consonant(consonant)
                && sounds[sounds.count - 2].vowels != nil
        }
        if endsWith(0x68) { sounds.removeLast() }
        if endsWith(0x6E), sounds.count(where: { $0.vowels != nil }) >= 2 { sounds.removeLast() }
        return sounds
    }
}

/// Writes the key of a word from its sounds.
enum RomanUrduKey {
    /// Consonants as they are. Of the vowels: the first and the last of the word by their class; in
    /// between none, but whether the last one there is spoken in front.
    static func bytes(of sounds: [RomanUrduSound]) -> [UInt8] {
        let places = sounds.indices.filter { sounds[$0].vowels != nil }
        let inner = places.last { $0 > 0 && $0 < sounds.count - 1 }
        var key: [UInt8] = []
        for (index, sound) in sounds.enumerated() {
            switch sound {
            case .consonant(let consonant): key.append(consonant)
            case .vowels(let run):
                if index == sounds.count - 1 || places.count == 1 {
                    key += written(run, isFirst: index == 0, isLast: index == sounds.count - 1)
                } else if index == 0 {
                    key += [initial(run)]
                } else if index == inner, run.isFront {
                    key.append(0x69)
                }
            }
        }
        return key
    }

    private static func written(
        _ run: RomanUrduVowels, isFirst: Bool, isLast: Bool
    ) -> [UInt8] {
        if isFirst, !isLast { return [initial(run)] }
        // A short a between two consonants is often written u: hum, sub.
        let ending = run.isSingleU && !isFirst && !isLast ? 0x61 : run.ending.rawValue
        return (run.glide.map { [$0] } ?? []) + [ending]
    }

    /// At the beginning only a, i and u are told apart: `islam`, `eslam`; `umeed`, `omeed`.
    private static func initial(_ run: RomanUrduVowels) -> UInt8 {
        switch run.ending {
        case .a: 0x61
        case .e, .i: 0x69
        case .o, .u: 0x75
        }
    }
}
