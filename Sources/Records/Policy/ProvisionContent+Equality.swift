extension ProvisionContent: Equatable {
    /// Two provisions are the same when their canonical bytes are: `String` equality would ignore
    /// Unicode normal form, and a record must not.
    public static func == (left: ProvisionContent, right: ProvisionContent) -> Bool {
        left.recordValue == right.recordValue
    }
}
