/// One case that a number is made of.
struct Case: Sendable {
    /// In billionths, in milliseconds, or the number of a distinct value.
    let value: Int128
    /// How many cases stand behind it.
    let weight: Int64
    /// Number of its group; -1 where it is in none.
    let group: Int
}

/// The cases of one aggregate.
struct Cases: Sendable {
    /// What the values are to be divided by.
    let scale: Int128
    private(set) var all: [Case] = []
    private var byGroup: [Int: [Case]] = [:]

    init(scale: Int128) { self.scale = scale }

    mutating func append(_ new: Case) {
        all.append(new)
        if new.group >= 0 { byGroup[new.group, default: []].append(new) }
    }

    /// The cases of a group, or of all.
    func of(_ group: Int?) -> [Case] {
        guard let group else { return all }
        return byGroup[group] ?? []
    }
}

/// Numbers the groups as they come up.
struct GroupTable {
    let paths: [FactPath]
    /// Whether a value may be that of a group.
    let isAllowed: (Int, Scalar) -> Bool
    private(set) var keys: [[Scalar]] = []
    private var numbers: [[Scalar]: Int] = [:]

    init(_ paths: [FactPath], isAllowed: @escaping (Int, Scalar) -> Bool = { _, _ in true }) {
        self.paths = paths
        self.isAllowed = isAllowed
    }

    /// The group of a row; -1 where it is in none.
    mutating func group(_ row: Int, _ facts: FactRows, _ columns: [Int]) -> Int {
        guard !columns.isEmpty, let key = facts.key(row, columns),
            key.indices.allSatisfy({ isAllowed($0, key[$0]) })
        else { return -1 }
        if let number = numbers[key] { return number }
        numbers[key] = keys.count
        keys.append(key)
        return keys.count - 1
    }

    /// Numbers of the groups in the order of their keys.
    var inOrder: [Int] {
        keys.indices.sorted { left, right in
            for (one, other) in zip(keys[left], keys[right]) where one != other {
                return one < other
            }
            return left < right
        }
    }
}
