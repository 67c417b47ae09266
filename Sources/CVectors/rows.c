#include "rows.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

enum { lanes = 8, vectors = 8, columns = lanes * vectors };

typedef float floats __attribute__((vector_size(4 * lanes)));
typedef int8_t bytes __attribute__((vector_size(lanes)));

#define INLINE static inline __attribute__((always_inline))

/// 64 columns at a time stay in registers while all rows are added.
INLINE void sum_columns(
    float *sum, const uint32_t *pieces, size_t count, const uint32_t *row_of_piece,
    const float *scales, const int8_t *rows, size_t width) {
    floats total[vectors];
    memcpy(total, sum, sizeof total);
    for (size_t index = 0; index < count; index++) {
        uint32_t row = row_of_piece[pieces[index]];
        if (row == 0) continue;
        const int8_t *from = rows + (size_t)(row - 1) * width;
        float scale = scales[row - 1];
        for (int vector = 0; vector < vectors; vector++) {
            bytes part;
            memcpy(&part, from + lanes * vector, sizeof part);
            total[vector] += __builtin_convertvector(part, floats) * scale;
        }
    }
    memcpy(sum, total, sizeof total);
}

INLINE void sum_all(
    float *sum, const uint32_t *pieces, size_t count, const uint32_t *row_of_piece,
    const float *scales, const int8_t *rows, size_t width) {
    size_t column = 0;
    for (; column + columns <= width; column += columns)
        sum_columns(sum + column, pieces, count, row_of_piece, scales, rows + column, width);
    for (; column < width; column++)
        for (size_t index = 0; index < count; index++) {
            uint32_t row = row_of_piece[pieces[index]];
            if (row) sum[column] += (float)rows[(size_t)(row - 1) * width + column] * scales[row - 1];
        }
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void sum_wide(
    float *sum, const uint32_t *pieces, size_t count, const uint32_t *row_of_piece,
    const float *scales, const int8_t *rows, size_t width) {
    sum_all(sum, pieces, count, row_of_piece, scales, rows, width);
}
#endif

static void sum_plain(
    float *sum, const uint32_t *pieces, size_t count, const uint32_t *row_of_piece,
    const float *scales, const int8_t *rows, size_t width) {
    sum_all(sum, pieces, count, row_of_piece, scales, rows, width);
}

size_t sanad_sum_rows(
    float *sum, const uint32_t *pieces, size_t count, const uint32_t *row_of_piece,
    const float *scales, const int8_t *rows, size_t width) {
    size_t known = 0;
    for (size_t index = 0; index < count; index++) known += row_of_piece[pieces[index]] != 0;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) {
        sum_wide(sum, pieces, count, row_of_piece, scales, rows, width);
        return known;
    }
#endif
    sum_plain(sum, pieces, count, row_of_piece, scales, rows, width);
    return known;
}
