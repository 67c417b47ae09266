/// What numbers are broken down by: the values of a member, as one of the dimensions of a cell.
struct Grouping: Hashable, Sendable {
    /// Where a cell says whom it is of.
    enum Dimension: String, Hashable, Sendable {
        case area, sex
        case areaType = "area_type"
    }

    let path: FactPath
    let dimension: Dimension
}
