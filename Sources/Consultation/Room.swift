package import Store

/// The consultation room: rounds, submissions, themes, answers, and books that balance.
package let consultationRoom = RoomPlan(
    name: "consultation", projector: ConsultationProjector(), deskStatements: [ImportDesk.table])
