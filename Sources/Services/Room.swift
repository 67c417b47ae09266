package import Store

/// The services room: the catalogue of public services, as promised and as tested.
package let servicesRoom = RoomPlan(name: "services", projector: ServicesProjector())
