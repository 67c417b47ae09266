import Consultation
import Delivery
import Insight
import Policy
import Services
package import Store
import Treasury

/// The rooms of this site, in the order in which their views are written.
package enum Rooms {
    package static let all: [RoomPlan] = [
        policyRoom, consultationRoom, deliveryRoom, treasuryRoom, servicesRoom,
        insightRoom,
    ]
}
