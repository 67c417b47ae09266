#ifndef SANAD_CVECTORS_H
#define SANAD_CVECTORS_H

#include <stddef.h>
#include <stdint.h>

#include "clusters.h"
#include "lexical.h"
#include "rows.h"

/// The inner product of two rows of `count` floats. The order of the additions is fixed, so that one
/// input has one answer on every processor.
float sanad_dot(const float *left, const float *right, size_t count);

/// Hamming distances of `count` codes of `words` 64-bit words each, one after the other, to a query code;
/// `histogram` has `64 * words + 1` places and says how many codes are at each distance.
void sanad_code_distances(
    const uint64_t *codes, size_t words, size_t count, const uint64_t *query, uint16_t *distances,
    uint32_t *histogram);

/// The inner product of a row of signed bytes and one of floats, in one fixed order of additions.
float sanad_dot_bytes(const int8_t *row, const float *query, size_t count);

// Near-duplicates (minhash.c).

/// The signature of a set of shingles: for each of `functions` functions the smallest upper half of
/// (a[k] * shingle + b[k]) mod 2^64; UINT32_MAX for an empty set. `wide` asks for AVX2 registers,
/// which the processor must have; both ways give the same bits.
void sanad_minhash(
    int wide, const uint32_t *shingles, size_t count, const uint64_t *a, const uint64_t *b,
    size_t functions, uint32_t *signature);

/// 1 where the processor and the system have AVX2, else 0.
int sanad_minhash_is_wide(void);

/// How many numbers two sorted rows without repetition share.
size_t sanad_overlap(
    const uint32_t *left, size_t left_count, const uint32_t *right, size_t right_count);

// Opinion groups (silhouette.c).

/// Mean silhouette (Rousseeuw 1987) of the chosen places.
/// Places are sorted by group: group g is `starts[g]..<starts[g + 1]`. One that is alone in its group counts 0.
double sanad_silhouette(
    const float *x, const float *y, const size_t *starts, size_t groups, const size_t *chosen,
    size_t chosen_count);

#endif
