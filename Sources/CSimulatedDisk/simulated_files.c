#include "simulated_files.h"
#include <stdlib.h>
#include <string.h>

pthread_mutex_t simulated_mutex = PTHREAD_MUTEX_INITIALIZER;
static simulated_disk *disks = NULL;

/* SplitMix64 (Steele, Lea and Flood 2014). */
uint64_t simulated_random(simulated_disk *disk) {
    uint64_t mixed = (disk->random += 0x9E3779B97F4A7C15ull);
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ull;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBull;
    return mixed ^ (mixed >> 31);
}

static const char *const prefix = "/simulated/";

simulated_disk *simulated_disk_of(const char *path) {
    if (path == NULL || strncmp(path, prefix, strlen(prefix)) != 0) return NULL;
    const char *name = path + strlen(prefix);
    for (simulated_disk *disk = disks; disk != NULL; disk = disk->next) {
        size_t length = strlen(disk->name);
        if (strncmp(name, disk->name, length) == 0 && name[length] == '/') return disk;
    }
    return NULL;
}

simulated_file *simulated_file_find(simulated_disk *disk, const char *path) {
    for (simulated_file *file = disk->files; file != NULL; file = file->next) {
        if (strcmp(file->path, path) == 0) return file;
    }
    return NULL;
}

simulated_file *simulated_file_make(simulated_disk *disk, const char *path) {
    simulated_file *file = simulated_file_find(disk, path);
    if (file == NULL) {
        file = calloc(1, sizeof *file);
        if (file == NULL) return NULL;
        file->path = strdup(path);
        if (file->path == NULL) {
            free(file);
            return NULL;
        }
        file->next = disk->files;
        disk->files = file;
    }
    file->exists = 1;
    return file;
}

int simulated_strikes(simulated_disk *disk, enum simulated_fault fault) {
    int *after = &disk->fault_after[fault];
    if (*after < 0) return 0;
    if (*after > 0) {
        *after -= 1;
        return 0;
    }
    /* A full disk stays full, and a lying one goes on lying; the others happen once. */
    if (fault != SIMULATED_DISK_FULL && fault != SIMULATED_SYNC_LIES) *after = -1;
    return 1;
}

int simulated_resize(simulated_bytes *bytes, size_t size) {
    if (size > bytes->room) {
        size_t room = size * 2 + 4096;
        unsigned char *grown = realloc(bytes->bytes, room);
        if (grown == NULL) return 0;
        bytes->bytes = grown;
        bytes->room = room;
    }
    if (size > bytes->size) memset(bytes->bytes + bytes->size, 0, size - bytes->size);
    bytes->size = size;
    return 1;
}

static int put(simulated_bytes *into, size_t offset, const void *bytes, size_t length) {
    if (offset + length > into->size && !simulated_resize(into, offset + length)) return 0;
    if (length > 0) memcpy(into->bytes + offset, bytes, length);
    return 1;
}

static int remember(simulated_file *file, size_t offset, const void *bytes, size_t length) {
    if (file->write_count == file->write_room) {
        size_t room = file->write_room * 2 + 16;
        simulated_write *grown = realloc(file->writes, room * sizeof *grown);
        if (grown == NULL) return 0;
        file->writes = grown;
        file->write_room = room;
    }
    simulated_write write = {offset, length, NULL};
    if (length > 0) {
        write.bytes = malloc(length);
        if (write.bytes == NULL) return 0;
        memcpy(write.bytes, bytes, length);
    }
    file->writes[file->write_count++] = write;
    return 1;
}

int simulated_file_write(simulated_file *file, size_t offset, const void *bytes, size_t length) {
    return remember(file, offset, bytes, length) && put(&file->seen, offset, bytes, length);
}

int simulated_file_truncate(simulated_file *file, size_t size) {
    return remember(file, size, NULL, 0) && simulated_resize(&file->seen, size);
}

static void forget_writes(simulated_file *file) {
    for (size_t number = 0; number < file->write_count; number++) free(file->writes[number].bytes);
    file->write_count = 0;
}

static int copy(simulated_bytes *into, const simulated_bytes *from) {
    if (!simulated_resize(into, from->size)) return 0;
    if (from->size > 0) memcpy(into->bytes, from->bytes, from->size);
    return 1;
}

int simulated_file_sync(simulated_file *file) {
    forget_writes(file);
    file->survives = file->exists;
    return copy(&file->kept, &file->seen);
}

int simulated_file_drop(simulated_file *file) {
    forget_writes(file);
    return copy(&file->seen, &file->kept);
}

void simulated_file_unlink(simulated_file *file) {
    /* SQLite asks for the folder to be synced after a deletion that matters; names are durable. */
    forget_writes(file);
    file->exists = 0;
    file->survives = 0;
    file->seen.size = 0;
    file->kept.size = 0;
}

/* Keeps or loses each sector of each unsynced write by itself, in any order. */
static void settle(simulated_disk *disk, simulated_file *file) {
    for (size_t number = 0; number < file->write_count; number++) {
        simulated_write *write = &file->writes[number];
        if (write->length == 0) {
            if (simulated_random(disk) & 1) simulated_resize(&file->kept, write->offset);
            continue;
        }
        for (size_t start = 0; start < write->length;) {
            size_t offset = write->offset + start;
            size_t rest = SIMULATED_SECTOR - offset % SIMULATED_SECTOR;
            size_t length = rest < write->length - start ? rest : write->length - start;
            if (simulated_random(disk) & 1) put(&file->kept, offset, write->bytes + start, length);
            start += length;
        }
    }
    if (file->exists && file->write_count > 0) file->survives = 1;
    forget_writes(file);
    file->exists = file->survives;
    if (!file->exists) file->kept.size = 0;
    copy(&file->seen, &file->kept);
}

void simulated_file_forget_regions(simulated_disk *disk, simulated_file *file) {
    for (int number = 0; number < SIMULATED_SHM_REGIONS; number++) {
        if (file->regions[number] == NULL) continue;
        if (disk->grave_count == disk->grave_room) {
            size_t room = disk->grave_room * 2 + 16;
            void **grown = realloc(disk->graves, room * sizeof *grown);
            if (grown == NULL) abort();
            disk->graves = grown;
            disk->grave_room = room;
        }
        disk->graves[disk->grave_count++] = file->regions[number];
        file->regions[number] = NULL;
    }
}

static void forget_locks(simulated_disk *disk, simulated_file *file) {
    file->shared = file->reserved = file->pending = file->exclusive = 0;
    file->attached = 0;
    simulated_file_forget_regions(disk, file);
    memset(file->lock_shared, 0, sizeof file->lock_shared);
    memset(file->lock_exclusive, 0, sizeof file->lock_exclusive);
}

void simulated_disk_crash(simulated_disk *disk) {
    pthread_mutex_lock(&simulated_mutex);
    disk->generation += 1;
    for (simulated_file *file = disk->files; file != NULL; file = file->next) {
        settle(disk, file);
        forget_locks(disk, file);
    }
    pthread_mutex_unlock(&simulated_mutex);
}

void simulated_disk_end_process(simulated_disk *disk) {
    pthread_mutex_lock(&simulated_mutex);
    disk->generation += 1;
    for (simulated_file *file = disk->files; file != NULL; file = file->next) forget_locks(disk, file);
    pthread_mutex_unlock(&simulated_mutex);
}

void simulated_disk_restore(simulated_disk *disk, const simulated_disk *from) {
    size_t length = strlen(prefix) + strlen(from->name);
    pthread_mutex_lock(&simulated_mutex);
    disk->generation += 1;
    for (simulated_file *file = disk->files; file != NULL; file = file->next) {
        simulated_file_unlink(file);
        forget_locks(disk, file);
    }
    for (simulated_file *file = from->files; file != NULL; file = file->next) {
        if (!file->survives) continue;
        char path[512];
        if (strlen(prefix) + strlen(disk->name) + strlen(file->path + length) >= sizeof path) continue;
        strcpy(path, prefix);
        strcat(path, disk->name);
        strcat(path, file->path + length);
        simulated_file *mine = simulated_file_make(disk, path);
        if (mine == NULL) continue;
        mine->survives = 1;
        copy(&mine->kept, &file->kept);
        copy(&mine->seen, &file->kept);
    }
    pthread_mutex_unlock(&simulated_mutex);
}

simulated_disk *simulated_disk_create(const char *name, uint64_t seed) {
    simulated_disk *disk = calloc(1, sizeof *disk);
    if (disk == NULL) return NULL;
    disk->name = strdup(name);
    if (disk->name == NULL) {
        free(disk);
        return NULL;
    }
    disk->random = seed;
    for (int fault = 0; fault < 6; fault++) disk->fault_after[fault] = -1;
    pthread_mutex_lock(&simulated_mutex);
    disk->next = disks;
    disks = disk;
    pthread_mutex_unlock(&simulated_mutex);
    return disk;
}

static void free_disk(simulated_disk *disk) {
    for (simulated_file *file = disk->files; file != NULL;) {
        simulated_file *next = file->next;
        forget_writes(file);
        forget_locks(disk, file);
        free(file->writes);
        free(file->seen.bytes);
        free(file->kept.bytes);
        free(file->path);
        free(file);
        file = next;
    }
    for (size_t number = 0; number < disk->grave_count; number++) free(disk->graves[number]);
    free(disk->graves);
    free(disk->name);
    free(disk);
}

void simulated_disk_destroy(simulated_disk *disk) {
    pthread_mutex_lock(&simulated_mutex);
    for (simulated_disk **place = &disks; *place != NULL; place = &(*place)->next) {
        if (*place == disk) {
            *place = disk->next;
            break;
        }
    }
    disk->is_forgotten = 1;
    int is_open = disk->handles > 0;
    pthread_mutex_unlock(&simulated_mutex);
    if (!is_open) free_disk(disk);
}

void simulated_disk_release(simulated_disk *disk) {
    pthread_mutex_lock(&simulated_mutex);
    disk->handles -= 1;
    int is_over = disk->handles == 0 && disk->is_forgotten;
    pthread_mutex_unlock(&simulated_mutex);
    if (is_over) free_disk(disk);
}

void simulated_disk_fault(simulated_disk *disk, enum simulated_fault fault, int after) {
    pthread_mutex_lock(&simulated_mutex);
    disk->fault_after[fault] = after;
    pthread_mutex_unlock(&simulated_mutex);
}

void simulated_disk_heal(simulated_disk *disk) {
    pthread_mutex_lock(&simulated_mutex);
    for (int fault = 0; fault < 6; fault++) disk->fault_after[fault] = -1;
    pthread_mutex_unlock(&simulated_mutex);
}
