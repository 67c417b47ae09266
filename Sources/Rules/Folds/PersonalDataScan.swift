/// Looks through the texts of a record for what may only be somebody's: a CNIC
/// (12345-1234567-1), a Pakistani telephone number, an e-mail address.
///
/// Identifiers and digests are no such thing: a number counts only where no letter, digit, point,
/// `-` or `_` touches it. Urdu and Arabic digits are read as digits.
public enum PersonalDataScan {
    /// How many there are in the texts of a canonical record.
    public static func count(inRecord bytes: [UInt8]) -> Int {
        var found = 0
        var position = 0
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "\"") else {
                position += 1
                continue
            }
            let start = position + 1
            var isPlain = true
            position = start
            while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
                switch bytes[position] {
                case UInt8(ascii: "\\"):
                    isPlain = false
                    position += 1
                case 0xD9, 0xDB: isPlain = false
                default: break
                }
                position += 1
            }
            let end = min(position, bytes.count)
            if isPlain {
                found += count(inText: bytes[start..<end])
            } else {
                found += count(inText: plain(bytes[start..<end])[...])
            }
            position += 1
        }
        return found
    }

    /// The text with digits of the three scripts as ASCII, and a space for each escaped character.
    private static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(text.count)
        var position = text.startIndex
        while position < text.endIndex {
            let byte = text[position]
            let next = position + 1 < text.endIndex ? text[position + 1] : 0
            switch (byte, next) {
            case (UInt8(ascii: "\\"), UInt8(ascii: "u")):
                plain.append(0x20)
                position += 6
            case (UInt8(ascii: "\\"), _):
                plain.append(0x20)
                position += 2
            case (0xDB, 0xB0...0xB9):
                plain.append(next - 0xB0 + 0x30)
                position += 2
            case (0xD9, 0xA0...0xA9):
                plain.append(next - 0xA0 + 0x30)
                position += 2
            default:
                plain.append(byte)
                position += 1
            }
        }
        return plain
    }

    /// How many there are in a text.
    static func count(inText text: ArraySlice<UInt8>) -> Int {
        // Nothing shorter is an address or a number.
        guard text.count >= 6 else { return 0 }
        var found = 0
        var position = text.startIndex
        while position < text.endIndex {
            let byte = text[position]
            if byte == UInt8(ascii: "@"), isAddress(text, at: position) { found += 1 }
            let begins = isDigit(byte) || byte == UInt8(ascii: "+")
            if begins, isFree(text, before: position),
                let end = endOfCard(text, position) ?? endOfTelephone(text, position),
                isFree(text, behind: end)
            {
                found += 1
                position = end
            } else {
                position += 1
            }
        }
        return found
    }

    /// Five, seven and one digits with `-` between them.
    private static func endOfCard(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var position = start
        for (place, length) in [5, 7, 1].enumerated() {
            if place > 0 {
                guard position < text.endIndex, text[position] == UInt8(ascii: "-") else {
                    return nil
                }
                position += 1
            }
            for _ in 0..<length {
                guard position < text.endIndex, isDigit(text[position]) else { return nil }
                position += 1
            }
        }
        return position
    }

    /// `+92` or `0092` or `0`, then 9 or 10 digits, single spaces or `-` between them. With a mere
    /// 0 it is a mobile number (03…), or one whose area code is set off.
    private static func endOfTelephone(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
        let rest = text[start...]
        let isForeign = rest.starts(with: "+92".utf8) || rest.starts(with: "0092".utf8)
        guard isForeign || text[start] == UInt8(ascii: "0") else { return nil }
        var position = start + (isForeign ? (text[start] == UInt8(ascii: "+") ? 3 : 4) : 1)
        let first = position
        var (digits, end, gaps) = (0, position, 0)
        while position < text.endIndex {
            if isDigit(text[position]) {
                if position > end, end > first { gaps += 1 }
                digits += 1
                position += 1
                end = position
            } else if [0x20, 0x2D].contains(text[position]), position == end, digits < 10 {
                position += 1
            } else {
                break
            }
        }
        guard let lead = text[first..<end].first(where: isDigit), lead != UInt8(ascii: "0") else {
            return nil
        }
        let isMobile = lead == UInt8(ascii: "3") && digits == 10
        let isSetOff = gaps > 0 || isForeign
        return isMobile || isSetOff && (9...10).contains(digits) ? end : nil
    }

    private static func isAddress(_ text: ArraySlice<UInt8>, at place: Int) -> Bool {
        guard place > text.startIndex, isPart(text[place - 1]) else { return false }
        let host = text[(place + 1)...].prefix { isPart($0) && $0 != UInt8(ascii: "_") }
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true)
        guard labels.count >= 2, let last = labels.last else { return false }
        return last.count >= 2 && last.allSatisfy(isLetter)
    }

    private static func isFree(_ text: ArraySlice<UInt8>, before position: Int) -> Bool {
        position == text.startIndex || !isPart(text[position - 1])
    }

    /// A point may end a sentence; behind it nothing of a number may follow.
    private static func isFree(_ text: ArraySlice<UInt8>, behind end: Int) -> Bool {
        guard end < text.endIndex else { return true }
        if text[end] == UInt8(ascii: ".") {
            return end + 1 == text.endIndex || !isPart(text[end + 1])
        }
        return !isPart(text[end])
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte) || "._-+%".utf8.contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
