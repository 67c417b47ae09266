import Consultation
import Policy
package import Store

/// The rooms of this site, in the order in which their views are written.
package enum Rooms {
    package static let all: [RoomPlan] = [policyRoom, consultationRoom]
}
