extension PaymentContent {
    /// Payments in the order of their milestones; days count from the first day of the first fiscal
    /// year.
    static let all: [PaymentContent] = [
        PaymentContent("s1", 1, accepted: 58, instructed: 60, paid: 63),
        PaymentContent("s1", 2, accepted: 203, instructed: 205, paid: 208),
        PaymentContent("s1", 3, accepted: 331, instructed: 333, paid: 337),
        PaymentContent("s2", 1, accepted: 66, instructed: 68, paid: 71),
        PaymentContent("s2", 2, accepted: 214, instructed: 216, paid: 221),
        PaymentContent("s2", 3, accepted: 336, instructed: 338, paid: 341),
        PaymentContent("s3", 1, accepted: 77, instructed: 79, paid: 82),
        PaymentContent("s3", 2, accepted: 236, instructed: 240, paid: 244),
        PaymentContent("s4", 1, accepted: 92, instructed: 94, paid: 98),
        PaymentContent("s4", 2, accepted: 258, instructed: 261, paid: 265),
        PaymentContent("s5", 1, accepted: 97, instructed: 99, paid: 104),
        PaymentContent("s6", 1, accepted: 217, instructed: 219, paid: 222),
        PaymentContent("s6", 2, accepted: 343, instructed: 345, paid: 349),
        PaymentContent("u1", 1, accepted: 128, instructed: 131, paid: 134),
        PaymentContent("u1", 2, accepted: 292, instructed: 294, paid: 298),
        PaymentContent("u2", 1, accepted: 137, instructed: 139, paid: 142),
        PaymentContent("u2", 2, accepted: 303, instructed: 305, paid: 309),
        PaymentContent("u3", 1, accepted: 141, instructed: 143, paid: 147),
        PaymentContent("u3", 2, accepted: 309, instructed: 312, paid: 315),
        PaymentContent("u4", 1, accepted: 152, instructed: 157, paid: 162),
        PaymentContent("u4", 2, accepted: 322, instructed: 324, paid: 328),
        PaymentContent("s7", 1, accepted: 421, instructed: 423, paid: 426),
        PaymentContent("s8", 1, accepted: 424, instructed: 426, paid: 429),
        PaymentContent("u5", 1, accepted: 433, instructed: 435, paid: 438),
    ]
}
