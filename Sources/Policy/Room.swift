package import Store

/// The policy room: instruments, their versions, and why each sentence stands as it does.
package let policyRoom = RoomPlan(
    name: "policy", projector: PolicyProjector(), deskStatements: DraftTables.statements)
