package import Store

/// The treasury room: programme funds in double entry.
package let treasuryRoom = RoomPlan(name: "treasury", projector: TreasuryProjector())
