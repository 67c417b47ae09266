#ifndef SANAD_CVECTORS_H
#define SANAD_CVECTORS_H

#include <stddef.h>
#include <stdint.h>

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

#endif
