#include "sanad_sha256.h"

#include <string.h>

#include "compress.h"

/// The initial state (FIPS 180-4 section 5.3.3).
static const uint32_t initial_state[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
    0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
};

sanad_sha256_way sanad_sha256_best(void) {
    return sanad_sha256_has_instructions() ? SANAD_SHA256_INSTRUCTIONS : SANAD_SHA256_PLAIN;
}

static void compress(
    sanad_sha256_way way, uint32_t state[8], const uint8_t *blocks, size_t count) {
    if (way == SANAD_SHA256_INSTRUCTIONS)
        sanad_compress_instructions(state, blocks, count);
    else
        sanad_compress_plain(state, blocks, count);
}

static void write_hash(const uint32_t state[8], uint8_t *hash) {
    for (int word = 0; word < 8; word++)
        for (int byte = 0; byte < 4; byte++)
            hash[4 * word + byte] = (uint8_t)(state[word] >> (24 - 8 * byte));
}

/// Hashes what is in `block` so far, `used` bytes, and the bytes behind it. The block has room
/// for the padding (FIPS 180-4 section 5.1.1), which may need one more block.
static void finish(
    sanad_sha256_way way, uint8_t block[128], size_t used, const uint8_t *bytes, size_t count,
    uint8_t *hash) {
    uint64_t bits = 8 * ((uint64_t)used + count);
    uint32_t state[8];
    memcpy(state, initial_state, sizeof state);
    if (used > 0 && used + count >= 64) {
        memcpy(block + used, bytes, 64 - used);
        bytes += 64 - used;
        count -= 64 - used;
        compress(way, state, block, 1);
        used = 0;
    }
    if (used == 0) {
        compress(way, state, bytes, count / 64);
        bytes += count - count % 64;
        count %= 64;
    }
    if (count > 0) memcpy(block + used, bytes, count);
    used += count;
    size_t end = used < 56 ? 64 : 128;
    block[used] = 0x80;
    memset(block + used + 1, 0, end - 8 - used - 1);
    for (int byte = 0; byte < 8; byte++)
        block[end - 8 + byte] = (uint8_t)(bits >> (56 - 8 * byte));
    compress(way, state, block, end / 64);
    write_hash(state, hash);
}

void sanad_sha256(
    sanad_sha256_way way, const uint8_t *bytes, size_t count, uint8_t *hash) {
    uint8_t block[128];
    finish(way, block, 0, bytes, count, hash);
}

void sanad_sha256_leaf(
    sanad_sha256_way way, const uint8_t *entry, size_t count, uint8_t *hash) {
    uint8_t block[128];
    block[0] = 0x00;
    finish(way, block, 1, entry, count, hash);
}

/// The 65 bytes of a node, padded to two blocks.
static void lay_out_node(const uint8_t *children, uint8_t blocks[128]) {
    blocks[0] = 0x01;
    memcpy(blocks + 1, children, 64);
    blocks[65] = 0x80;
    memset(blocks + 66, 0, 60);
    blocks[126] = (65 * 8) >> 8;
    blocks[127] = (65 * 8) & 0xff;
}

void sanad_sha256_nodes(
    sanad_sha256_way way, const uint8_t *children, size_t pairs, uint8_t *parents) {
    // Two nodes at once: the instructions of one fill the waiting times of the other.
    uint8_t blocks[2][128];
    uint32_t states[2][8];
    size_t pair = 0;
    for (; way == SANAD_SHA256_INSTRUCTIONS && pair + 2 <= pairs; pair += 2) {
        for (int lane = 0; lane < 2; lane++) {
            memcpy(states[lane], initial_state, sizeof initial_state);
            lay_out_node(children + 64 * (pair + lane), blocks[lane]);
        }
        sanad_compress_two(states, blocks[0], blocks[1], 2);
        for (int lane = 0; lane < 2; lane++) write_hash(states[lane], parents + 32 * (pair + lane));
    }
    for (; pair < pairs; pair++) {
        memcpy(states[0], initial_state, sizeof initial_state);
        lay_out_node(children + 64 * pair, blocks[0]);
        compress(way, states[0], blocks[0], 2);
        write_hash(states[0], parents + 32 * pair);
    }
}
