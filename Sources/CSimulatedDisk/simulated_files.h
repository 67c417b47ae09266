#ifndef SANAD_SIMULATED_FILES_H
#define SANAD_SIMULATED_FILES_H
#include "simulated_disk.h"
#include <pthread.h>

/// Files of a simulated disk: what a program sees, and what would survive a crash.

#define SIMULATED_SECTOR 512
#define SIMULATED_SHM_REGIONS 64
#define SIMULATED_SHM_LOCKS 8

/// Growing bytes.
typedef struct {
    unsigned char *bytes;
    size_t size, room;
} simulated_bytes;

/// One write that was not synced yet; `length` 0 is a truncation to `offset`.
typedef struct {
    size_t offset, length;
    unsigned char *bytes;
} simulated_write;

typedef struct simulated_file {
    char *path;
    int exists;                /* as the program sees it */
    int survives;              /* whether its name is on the disk for good */
    simulated_bytes seen;      /* as the program sees it */
    simulated_bytes kept;      /* as a crash would leave it, without unsynced writes */
    simulated_write *writes;
    size_t write_count, write_room;
    /* locks of this process's connections: SQLite's five levels */
    int shared, reserved, pending, exclusive;
    /* shared memory of the write-ahead log */
    void *regions[SIMULATED_SHM_REGIONS];
    int attached;
    int lock_shared[SIMULATED_SHM_LOCKS], lock_exclusive[SIMULATED_SHM_LOCKS];
    struct simulated_file *next;
} simulated_file;

struct simulated_disk {
    char *name;
    uint64_t random;
    uint64_t generation;       /* raised by each crash */
    int fault_after[6];        /* -1: none */
    int handles;               /* open files, also those of processes that are gone */
    int is_forgotten;
    simulated_file *files;
    void **graves;             /* shared memory that somebody gone may still point into */
    size_t grave_count, grave_room;
    struct simulated_disk *next;
};

extern pthread_mutex_t simulated_mutex;

uint64_t simulated_random(simulated_disk *disk);
simulated_disk *simulated_disk_of(const char *path);
simulated_file *simulated_file_find(simulated_disk *disk, const char *path);
simulated_file *simulated_file_make(simulated_disk *disk, const char *path);
/// Whether this operation is the one that goes wrong. Sticky faults stay.
int simulated_strikes(simulated_disk *disk, enum simulated_fault fault);
int simulated_resize(simulated_bytes *bytes, size_t size);
int simulated_file_write(simulated_file *file, size_t offset, const void *bytes, size_t length);
int simulated_file_truncate(simulated_file *file, size_t size);
/// Makes everything written so far survive.
int simulated_file_sync(simulated_file *file);
/// Takes back to what survives, as when a failed sync drops the pages.
int simulated_file_drop(simulated_file *file);
void simulated_file_unlink(simulated_file *file);
/// Notes that a file of the disk was closed; frees a forgotten disk with its last one.
void simulated_disk_release(simulated_disk *disk);
/// Detaches the shared memory; it is freed with the disk, as SQLite keeps pointers into it.
void simulated_file_forget_regions(simulated_disk *disk, simulated_file *file);

#endif
