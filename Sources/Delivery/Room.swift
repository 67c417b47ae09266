package import Store

/// The delivery room: indicators, targets, numbers with their evidence, disputes and reports.
package let deliveryRoom = RoomPlan(name: "delivery", projector: DeliveryProjector())
