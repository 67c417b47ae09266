package import Store

/// The insight room: what a machine proposes, recorded and reproducible; what officers make of it.
package let insightRoom = RoomPlan(
    name: "insight", projector: InsightProjector(), deskStatements: OutputDesk.statements)
