/// A witness whose folder this process holds.
package struct OpenWitness: Sendable {
    package let desk: WitnessDesk
    package let database: WitnessDatabase
    // Held as long as the witness is.
    private let lock: WitnessLock

    init(desk: WitnessDesk, database: WitnessDatabase, lock: WitnessLock) {
        self.desk = desk
        self.database = database
        self.lock = lock
    }
}
