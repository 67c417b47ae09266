/// Letters of the Arabic script as old programs and PDF files write them: one code for each of the
/// shapes of a letter (Unicode blocks U+FB50 and U+FE70). They stand for the letter itself.
enum PresentationForms {
    /// The letters that a shape stands for: one, two for lam with alef; none for other scalars.
    static func letters(of scalar: UInt32) -> [UInt32] {
        switch scalar {
        case 0xFB50..<0xFBB2: single(first[Int(scalar - 0xFB50)])
        case 0xFBFC..<0xFC00: [0x06CC]
        case 0xFE80..<0xFEF5: single(second[Int(scalar - 0xFE80)])
        case 0xFEF5..<0xFEFD: [0x0644, lamAlefs[Int(scalar - 0xFEF5) / 2]]
        default: []
        }
    }

    private static func single(_ letter: UInt32) -> [UInt32] { [letter] }

    /// What stands behind lam in U+FEF5…U+FEFC, two shapes each.
    private static let lamAlefs: [UInt32] = [0x0622, 0x0623, 0x0625, 0x0627]

    /// U+FB50…U+FBB1: the letters in order, with the number of their shapes.
    private static let first = expand([
        (0x0671, 2), (0x067B, 4), (0x067E, 4), (0x0680, 4), (0x067A, 4), (0x067F, 4),
        (0x0679, 4), (0x06A4, 4), (0x06A6, 4), (0x0684, 4), (0x0683, 4), (0x0686, 4),
        (0x0687, 4), (0x068D, 2), (0x068C, 2), (0x068E, 2), (0x0688, 2), (0x0698, 2),
        (0x0691, 2), (0x06A9, 4), (0x06AF, 4), (0x06B3, 4), (0x06B1, 4), (0x06BA, 2),
        (0x06BB, 4), (0x06C0, 2), (0x06C1, 4), (0x06BE, 4), (0x06D2, 2), (0x06D3, 2),
    ])

    /// U+FE80…U+FEF4: the letters in order, with the number of their shapes.
    private static let second = expand([
        (0x0621, 1), (0x0622, 2), (0x0623, 2), (0x0624, 2), (0x0625, 2), (0x0626, 4),
        (0x0627, 2), (0x0628, 4), (0x0629, 2), (0x062A, 4), (0x062B, 4), (0x062C, 4),
        (0x062D, 4), (0x062E, 4), (0x062F, 2), (0x0630, 2), (0x0631, 2), (0x0632, 2),
        (0x0633, 4), (0x0634, 4), (0x0635, 4), (0x0636, 4), (0x0637, 4), (0x0638, 4),
        (0x0639, 4), (0x063A, 4), (0x0641, 4), (0x0642, 4), (0x0643, 4), (0x0644, 4),
        (0x0645, 4), (0x0646, 4), (0x0647, 4), (0x0648, 2), (0x0649, 2), (0x064A, 4),
    ])

    private static func expand(_ runs: [(letter: UInt32, shapes: Int)]) -> [UInt32] {
        runs.flatMap { [UInt32](repeating: $0.letter, count: $0.shapes) }
    }
}
