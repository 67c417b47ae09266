#ifndef SANAD_SIMULATED_DISK_H
#define SANAD_SIMULATED_DISK_H
#include <stddef.h>
#include <stdint.h>

/// Disks in memory for SQLite, below paths that begin with `/simulated/DISK/`.
///
/// A disk keeps what was written apart from what was synced. When it crashes, each sector (512
/// bytes) of an unsynced write is kept or lost by the disk's own seed, so writes vanish, tear and
/// land out of order. All other paths go to the operating system.

typedef struct simulated_disk simulated_disk;

/// What goes wrong.
enum simulated_fault {
    SIMULATED_DISK_FULL = 1,     ///< writes answer that the disk is full, until cleared
    SIMULATED_WRITE_FAILS = 2,   ///< one write fails
    SIMULATED_SYNC_FAILS = 3,    ///< one sync fails, and what it should have kept is dropped
    SIMULATED_READ_FLIPS = 4,    ///< one read gives a flipped bit
    SIMULATED_SYNC_LIES = 5,     ///< syncs answer well and keep nothing, until cleared
};

/// Makes the disks known to SQLite; 0 when that worked.
int simulated_disks_install(void);

/// A new, empty disk; the name has no slash. NULL when there is no memory.
simulated_disk *simulated_disk_create(const char *name, uint64_t seed);
/// Forgets a disk, once its last open file is closed.
void simulated_disk_destroy(simulated_disk *disk);

/// The power goes: unsynced sectors are kept or lost, and open files answer errors from here on.
void simulated_disk_crash(simulated_disk *disk);
/// The process ends but the machine goes on: what was written stays, open files answer errors.
void simulated_disk_end_process(simulated_disk *disk);
/// Puts the synced content of another disk in place of everything here, as a restored copy would.
void simulated_disk_restore(simulated_disk *disk, const simulated_disk *from);

/// Lets the `after`th operation of the fault's kind from now on go wrong; 0 is the next one.
void simulated_disk_fault(simulated_disk *disk, enum simulated_fault fault, int after);
/// Ends all faults.
void simulated_disk_heal(simulated_disk *disk);


#endif
