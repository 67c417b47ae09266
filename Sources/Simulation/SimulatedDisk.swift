import CSimulatedDisk
import Synchronization

/// A disk in memory that SQLite writes to; it forgets, tears and lies as it is told.
package final class SimulatedDisk {
    /// What goes wrong.
    package enum Fault: CaseIterable, Sendable {
        /// Writes answer that the disk is full, until it is healed.
        case full
        /// One write fails.
        case writeFails
        /// One sync fails, and what it should have kept is dropped.
        case syncFails
        /// One read gives a flipped bit.
        case readFlips
        /// Syncs answer well and keep nothing, until it is healed: a disk that ignores its errors.
        case syncLies

        var number: simulated_fault {
            switch self {
            case .full: SIMULATED_DISK_FULL
            case .writeFails: SIMULATED_WRITE_FAILS
            case .syncFails: SIMULATED_SYNC_FAILS
            case .readFlips: SIMULATED_READ_FLIPS
            case .syncLies: SIMULATED_SYNC_LIES
            }
        }
    }

    /// No memory for a disk, or SQLite does not take it.
    package struct Unavailable: Error {}

    let name: String
    private let disk: OpaquePointer

    /// Runs go on beside each other: no two disks of a process have one name.
    private static let count = Atomic<Int>(0)

    /// A new, empty disk.
    package init(name: String, seed: UInt64) throws {
        let number = Self.count.add(1, ordering: .relaxed).newValue
        let unique = "\(name)-\(number)"
        guard simulated_disks_install() == 0, let disk = simulated_disk_create(unique, seed) else {
            throw Unavailable()
        }
        self.name = unique
        self.disk = disk
    }

    deinit { simulated_disk_destroy(disk) }

    /// The path of a file on it, as SQLite takes it.
    package func path(_ file: String) -> String { "/simulated/\(name)/\(file)" }

    /// The power goes: each unsynced sector is kept or lost.
    package func losePower() { simulated_disk_crash(disk) }
    /// The process ends; everything it wrote stays.
    package func endProcess() { simulated_disk_end_process(disk) }
    /// A copy of another disk's synced content takes the place of everything here.
    package func restore(from other: SimulatedDisk) { simulated_disk_restore(disk, other.disk) }
    /// Lets one of the next operations go wrong; 0 is the very next.
    package func fail(_ fault: Fault, after operations: Int) {
        simulated_disk_fault(disk, fault.number, Int32(operations))
    }
    /// Ends all faults.
    package func heal() { simulated_disk_heal(disk) }
}
