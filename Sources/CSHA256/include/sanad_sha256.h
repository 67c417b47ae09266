#ifndef SANAD_SHA256_H
#define SANAD_SHA256_H
#include <stddef.h>
#include <stdint.h>

/// SHA-256 (FIPS 180-4) for the hashes of a Merkle tree (RFC 9162 section 2.1.1): with the
/// processor's own instructions where it has them, in plain C elsewhere, with equal results.

/// The bytes of one hash.
#define SANAD_SHA256_SIZE 32

/// How a hash is computed.
typedef enum {
    SANAD_SHA256_PLAIN = 0,
    SANAD_SHA256_INSTRUCTIONS = 1,
} sanad_sha256_way;

/// Whether this processor has the SHA instructions that this file uses.
int sanad_sha256_has_instructions(void);

/// The fastest way that this processor knows.
sanad_sha256_way sanad_sha256_best(void);

/// Hashes `count` bytes into 32.
void sanad_sha256(
    sanad_sha256_way way, const uint8_t *bytes, size_t count, uint8_t *hash);

/// Hashes the byte 0x00 and an entry into its leaf.
void sanad_sha256_leaf(
    sanad_sha256_way way, const uint8_t *entry, size_t count, uint8_t *hash);

/// Hashes each pair of 32-byte children, laid one after the other, into its parent: the byte
/// 0x01, left, right. `parents` may be `children`: a parent is written where its pair, or one
/// before it, was read.
void sanad_sha256_nodes(
    sanad_sha256_way way, const uint8_t *children, size_t pairs, uint8_t *parents);

#endif
