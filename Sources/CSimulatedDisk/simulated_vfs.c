#include "simulated_files.h"
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

/* SQLite's own interface to a disk (sqlite.org/vfs.html), over simulated files. */

typedef struct {
    sqlite3_file base;
    simulated_disk *disk;
    simulated_file *file;
    uint64_t generation;
    int level;                                   /* SQLite's lock level of this connection */
    unsigned shm_shared, shm_exclusive;          /* one bit a lock */
    int deletes;                                 /* whether closing removes it */
    int maps;                                    /* whether it has attached the shared memory */
} handle;

static sqlite3_vfs *host = NULL;
static sqlite3_vfs simulated;

/* After a crash whatever was open belongs to a process that is no more. */
static int is_stale(const handle *open) { return open->generation != open->disk->generation; }

#define ENTER(open)                                     \
    pthread_mutex_lock(&simulated_mutex);               \
    if (is_stale(open)) {                               \
        pthread_mutex_unlock(&simulated_mutex);         \
        return SQLITE_IOERR;                            \
    }
#define LEAVE(code)                                     \
    do {                                                \
        int result = (code);                            \
        pthread_mutex_unlock(&simulated_mutex);         \
        return result;                                  \
    } while (0)

static int file_unlock(sqlite3_file *base, int level);
static int shm_release(handle *open);

static int file_close(sqlite3_file *base) {
    handle *open = (handle *)base;
    file_unlock(base, SQLITE_LOCK_NONE);
    pthread_mutex_lock(&simulated_mutex);
    if (!is_stale(open)) {
        shm_release(open);
        if (open->deletes) simulated_file_unlink(open->file);
    }
    pthread_mutex_unlock(&simulated_mutex);
    simulated_disk_release(open->disk);
    return SQLITE_OK;
}

static int file_read(sqlite3_file *base, void *into, int amount, sqlite3_int64 offset) {
    handle *open = (handle *)base;
    ENTER(open);
    size_t start = (size_t)offset, wanted = (size_t)amount;
    size_t size = open->file->seen.size;
    size_t there = start >= size ? 0 : (size - start < wanted ? size - start : wanted);
    if (there > 0) memcpy(into, open->file->seen.bytes + start, there);
    if (there < wanted) {
        memset((unsigned char *)into + there, 0, wanted - there);
        LEAVE(SQLITE_IOERR_SHORT_READ);
    }
    if (wanted > 0 && simulated_strikes(open->disk, SIMULATED_READ_FLIPS)) {
        uint64_t bit = simulated_random(open->disk) % (wanted * 8);
        ((unsigned char *)into)[bit / 8] ^= (unsigned char)(1u << (bit % 8));
    }
    LEAVE(SQLITE_OK);
}

static int file_write(sqlite3_file *base, const void *from, int amount, sqlite3_int64 offset) {
    handle *open = (handle *)base;
    ENTER(open);
    if (simulated_strikes(open->disk, SIMULATED_DISK_FULL)) LEAVE(SQLITE_FULL);
    if (simulated_strikes(open->disk, SIMULATED_WRITE_FAILS)) LEAVE(SQLITE_IOERR_WRITE);
    int kept = simulated_file_write(open->file, (size_t)offset, from, (size_t)amount);
    LEAVE(kept ? SQLITE_OK : SQLITE_NOMEM);
}

static int file_truncate(sqlite3_file *base, sqlite3_int64 size) {
    handle *open = (handle *)base;
    ENTER(open);
    LEAVE(simulated_file_truncate(open->file, (size_t)size) ? SQLITE_OK : SQLITE_NOMEM);
}

static int file_sync(sqlite3_file *base, int flags) {
    handle *open = (handle *)base;
    (void)flags;
    ENTER(open);
    if (simulated_strikes(open->disk, SIMULATED_SYNC_LIES)) LEAVE(SQLITE_OK);
    if (simulated_strikes(open->disk, SIMULATED_SYNC_FAILS)) {
        /* The pages are marked clean and gone; what the disk holds is not known. */
        simulated_file_drop(open->file);
        LEAVE(SQLITE_IOERR_FSYNC);
    }
    LEAVE(simulated_file_sync(open->file) ? SQLITE_OK : SQLITE_NOMEM);
}

static int file_size(sqlite3_file *base, sqlite3_int64 *size) {
    handle *open = (handle *)base;
    ENTER(open);
    *size = (sqlite3_int64)open->file->seen.size;
    LEAVE(SQLITE_OK);
}

static int file_lock(sqlite3_file *base, int level) {
    handle *open = (handle *)base;
    simulated_file *file = open->file;
    ENTER(open);
    if (open->level >= level) LEAVE(SQLITE_OK);
    if (level == SQLITE_LOCK_SHARED) {
        if (file->pending || file->exclusive) LEAVE(SQLITE_BUSY);
        file->shared += 1;
    } else if (level == SQLITE_LOCK_RESERVED) {
        if (file->reserved || file->pending || file->exclusive) LEAVE(SQLITE_BUSY);
        file->reserved = 1;
    } else {
        if (open->level < SQLITE_LOCK_RESERVED && (file->reserved || file->pending)) {
            LEAVE(SQLITE_BUSY);
        }
        file->pending = 1;
        if (file->shared > 1) {
            open->level = SQLITE_LOCK_PENDING;
            LEAVE(SQLITE_BUSY);
        }
        file->exclusive = 1;
    }
    open->level = level;
    LEAVE(SQLITE_OK);
}

static int file_unlock(sqlite3_file *base, int level) {
    handle *open = (handle *)base;
    simulated_file *file = open->file;
    pthread_mutex_lock(&simulated_mutex);
    if (!is_stale(open) && open->level > level) {
        if (open->level >= SQLITE_LOCK_RESERVED) {
            file->exclusive = 0;
            file->pending = 0;
            file->reserved = 0;
        }
        if (level == SQLITE_LOCK_NONE) file->shared -= 1;
    }
    open->level = level;
    pthread_mutex_unlock(&simulated_mutex);
    return SQLITE_OK;
}

static int file_check_reserved(sqlite3_file *base, int *answer) {
    handle *open = (handle *)base;
    ENTER(open);
    *answer = open->file->reserved || open->file->pending || open->file->exclusive;
    LEAVE(SQLITE_OK);
}

static int file_control(sqlite3_file *base, int what, void *argument) {
    (void)base, (void)what, (void)argument;
    return SQLITE_NOTFOUND;
}

static int file_sector_size(sqlite3_file *base) {
    (void)base;
    return SIMULATED_SECTOR;
}

static int file_characteristics(sqlite3_file *base) {
    (void)base;
    /* A torn write leaves the bytes around it alone, as SQLite assumes of real disks. */
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

/* Shared memory of the write-ahead log; its locks are counted, as all connections are ours. */

static int shm_map(
    sqlite3_file *base, int region, int size, int extends, void volatile **place) {
    handle *open = (handle *)base;
    ENTER(open);
    *place = NULL;
    if (region < 0 || region >= SIMULATED_SHM_REGIONS) LEAVE(SQLITE_IOERR_SHMSIZE);
    if (!open->maps) {
        /* Whoever attaches first finds nothing, and so reads the log itself. */
        if (open->file->attached == 0) simulated_file_forget_regions(open->disk, open->file);
        open->file->attached += 1;
        open->maps = 1;
    }
    if (open->file->regions[region] == NULL) {
        if (!extends) LEAVE(SQLITE_OK);
        open->file->regions[region] = calloc(1, (size_t)size);
        if (open->file->regions[region] == NULL) LEAVE(SQLITE_NOMEM);
    }
    *place = open->file->regions[region];
    LEAVE(SQLITE_OK);
}

static int shm_lock(sqlite3_file *base, int first, int count, int flags) {
    handle *open = (handle *)base;
    simulated_file *file = open->file;
    unsigned mask = ((1u << count) - 1u) << first;
    ENTER(open);
    if (flags & SQLITE_SHM_UNLOCK) {
        for (int lock = first; lock < first + count; lock++) {
            unsigned bit = 1u << lock;
            if (open->shm_exclusive & bit) file->lock_exclusive[lock] = 0;
            if (open->shm_shared & bit) file->lock_shared[lock] -= 1;
        }
        open->shm_exclusive &= ~mask;
        open->shm_shared &= ~mask;
        LEAVE(SQLITE_OK);
    }
    int wants_all = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    for (int lock = first; lock < first + count; lock++) {
        unsigned bit = 1u << lock;
        int others = file->lock_shared[lock] - ((open->shm_shared & bit) != 0);
        int is_mine = (open->shm_exclusive & bit) != 0;
        if (file->lock_exclusive[lock] && !is_mine) LEAVE(SQLITE_BUSY);
        if (wants_all && others > 0) LEAVE(SQLITE_BUSY);
    }
    for (int lock = first; lock < first + count; lock++) {
        unsigned bit = 1u << lock;
        if (wants_all) {
            file->lock_exclusive[lock] = 1;
            open->shm_exclusive |= bit;
        } else if (!(open->shm_shared & bit)) {
            file->lock_shared[lock] += 1;
            open->shm_shared |= bit;
        }
    }
    LEAVE(SQLITE_OK);
}

static void shm_barrier(sqlite3_file *base) {
    (void)base;
    __sync_synchronize();
}

static int shm_release(handle *open) {
    for (int lock = 0; lock < SIMULATED_SHM_LOCKS; lock++) {
        unsigned bit = 1u << lock;
        if (open->shm_exclusive & bit) open->file->lock_exclusive[lock] = 0;
        if (open->shm_shared & bit) open->file->lock_shared[lock] -= 1;
    }
    open->shm_exclusive = open->shm_shared = 0;
    if (open->maps) open->file->attached -= 1;
    open->maps = 0;
    return SQLITE_OK;
}

static int shm_unmap(sqlite3_file *base, int deletes) {
    handle *open = (handle *)base;
    pthread_mutex_lock(&simulated_mutex);
    if (!is_stale(open)) {
        shm_release(open);
        if (deletes) simulated_file_forget_regions(open->disk, open->file);
    }
    pthread_mutex_unlock(&simulated_mutex);
    return SQLITE_OK;
}

static const sqlite3_io_methods methods = {
    2, file_close, file_read, file_write, file_truncate, file_sync, file_size, file_lock,
    file_unlock, file_check_reserved, file_control, file_sector_size, file_characteristics,
    shm_map, shm_lock, shm_barrier, shm_unmap, NULL, NULL,
};

/* The file system. */

static int fs_open(
    sqlite3_vfs *vfs, const char *path, sqlite3_file *base, int flags, int *given) {
    (void)vfs;
    pthread_mutex_lock(&simulated_mutex);
    simulated_disk *disk = simulated_disk_of(path);
    if (disk == NULL) {
        pthread_mutex_unlock(&simulated_mutex);
        return host->xOpen(host, path, base, flags, given);
    }
    handle *open = (handle *)base;
    memset(open, 0, sizeof *open);
    simulated_file *file = simulated_file_find(disk, path);
    if ((file == NULL || !file->exists) && !(flags & SQLITE_OPEN_CREATE)) {
        LEAVE(SQLITE_CANTOPEN);
    }
    file = simulated_file_make(disk, path);
    if (file == NULL) LEAVE(SQLITE_NOMEM);
    open->disk = disk;
    open->file = file;
    open->generation = disk->generation;
    disk->handles += 1;
    open->deletes = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    open->base.pMethods = &methods;
    if (given != NULL) *given = flags;
    LEAVE(SQLITE_OK);
}

static int fs_delete(sqlite3_vfs *vfs, const char *path, int syncs) {
    (void)vfs;
    pthread_mutex_lock(&simulated_mutex);
    simulated_disk *disk = simulated_disk_of(path);
    if (disk == NULL) {
        pthread_mutex_unlock(&simulated_mutex);
        return host->xDelete(host, path, syncs);
    }
    simulated_file *file = simulated_file_find(disk, path);
    if (file == NULL || !file->exists) LEAVE(SQLITE_IOERR_DELETE_NOENT);
    simulated_file_unlink(file);
    LEAVE(SQLITE_OK);
}

static int fs_access(sqlite3_vfs *vfs, const char *path, int flags, int *answer) {
    (void)vfs;
    pthread_mutex_lock(&simulated_mutex);
    simulated_disk *disk = simulated_disk_of(path);
    if (disk == NULL) {
        pthread_mutex_unlock(&simulated_mutex);
        return host->xAccess(host, path, flags, answer);
    }
    simulated_file *file = simulated_file_find(disk, path);
    *answer = file != NULL && file->exists && file->seen.size > 0;
    LEAVE(SQLITE_OK);
}

static int fs_full_path(sqlite3_vfs *vfs, const char *path, int room, char *into) {
    (void)vfs;
    pthread_mutex_lock(&simulated_mutex);
    int is_ours = simulated_disk_of(path) != NULL;
    pthread_mutex_unlock(&simulated_mutex);
    if (!is_ours) return host->xFullPathname(host, path, room, into);
    if (strlen(path) >= (size_t)room) return SQLITE_CANTOPEN;
    strcpy(into, path);
    return SQLITE_OK;
}

static int installed = 1;

static void install(void) {
    sqlite3_initialize();
    host = sqlite3_vfs_find(NULL);
    if (host == NULL) return;
    simulated = *host;
    simulated.zName = "simulated";
    simulated.pNext = NULL;
    if (simulated.szOsFile < (int)sizeof(handle)) simulated.szOsFile = (int)sizeof(handle);
    simulated.xOpen = fs_open;
    simulated.xDelete = fs_delete;
    simulated.xAccess = fs_access;
    simulated.xFullPathname = fs_full_path;
    installed = sqlite3_vfs_register(&simulated, 1) == SQLITE_OK ? 0 : 1;
}

int simulated_disks_install(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, install);
    return installed;
}
