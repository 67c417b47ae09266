#include "CVectors.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

typedef float lanes __attribute__((vector_size(32)));

#define INLINE static inline __attribute__((always_inline))

/// Rows whose products with four centres are made while those are near.
enum { ROWS = 16 };

/// The eight sums of one product, added in the order of sanad_dot.
INLINE float total(const lanes *sum) {
    const lanes s = *sum;
    return ((s[0] + s[4]) + (s[1] + s[5])) + ((s[2] + s[6]) + (s[3] + s[7]));
}

/// Products of two rows with four others: each load is used more than once, and eight sums keep the
/// adders busy.
INLINE void eight(const float *const rows[2], const float *const others[4], size_t width, float *out) {
    lanes a0 = {0}, a1 = {0}, a2 = {0}, a3 = {0}, b0 = {0}, b1 = {0}, b2 = {0}, b3 = {0};
    size_t index = 0;
    for (; index + 8 <= width; index += 8) {
        lanes a, b, c;
        memcpy(&a, rows[0] + index, sizeof a);
        memcpy(&b, rows[1] + index, sizeof b);
        memcpy(&c, others[0] + index, sizeof c);
        a0 += a * c;
        b0 += b * c;
        memcpy(&c, others[1] + index, sizeof c);
        a1 += a * c;
        b1 += b * c;
        memcpy(&c, others[2] + index, sizeof c);
        a2 += a * c;
        b2 += b * c;
        memcpy(&c, others[3] + index, sizeof c);
        a3 += a * c;
        b3 += b * c;
    }
    out[0] = total(&a0), out[1] = total(&a1), out[2] = total(&a2), out[3] = total(&a3);
    out[4] = total(&b0), out[5] = total(&b1), out[6] = total(&b2), out[7] = total(&b3);
    for (; index < width; index++) {
        for (int one = 0; one < 8; one++) { out[one] += rows[one / 4][index] * others[one % 4][index]; }
    }
}

/// Four pointers from `first` on; the last stands in for those beyond the end.
INLINE void four(const float *others, size_t width, size_t first, size_t centres, const float *found[4]) {
    for (size_t one = 0; one < 4; one++) {
        size_t at = first + one < centres ? first + one : centres - 1;
        found[one] = others + at * width;
    }
}

INLINE void products(
    const float *rows, size_t count, size_t width, const float *others, size_t centres, float *out) {
    for (size_t start = 0; start < count; start += ROWS) {
        size_t end = start + ROWS < count ? start + ROWS : count;
        for (size_t first = 0; first < centres; first += 4) {
            const float *found[4];
            four(others, width, first, centres, found);
            size_t filled = centres - first < 4 ? centres - first : 4;
            for (size_t row = start; row < end; row += 2) {
                size_t next = row + 1 < end ? row + 1 : row;
                const float *pair[2] = {rows + row * width, rows + next * width};
                float values[8];
                eight(pair, found, width, values);
                memcpy(out + row * centres + first, values, filled * sizeof *out);
                memcpy(out + next * centres + first, values + (next > row ? 4 : 0), filled * sizeof *out);
            }
        }
    }
}

INLINE void take(const float *values, size_t filled, size_t first, uint32_t *label, float *best, float *second) {
    for (size_t one = 0; one < filled; one++) {
        if (values[one] > *best) {
            *second = *best;
            *best = values[one];
            *label = (uint32_t)(first + one);
        } else if (values[one] > *second) {
            *second = values[one];
        }
    }
}

INLINE void nearest(
    const float *rows, size_t count, size_t width, const float *others, size_t centres, uint32_t *labels,
    float *best, float *second) {
    for (size_t row = 0; row < count; row++) { labels[row] = 0, best[row] = -2, second[row] = -2; }
    for (size_t start = 0; start < count; start += ROWS) {
        size_t end = start + ROWS < count ? start + ROWS : count;
        for (size_t first = 0; first < centres; first += 4) {
            const float *found[4];
            four(others, width, first, centres, found);
            size_t filled = centres - first < 4 ? centres - first : 4;
            for (size_t row = start; row < end; row += 2) {
                size_t next = row + 1 < end ? row + 1 : row;
                const float *pair[2] = {rows + row * width, rows + next * width};
                float values[8];
                eight(pair, found, width, values);
                take(values, filled, first, labels + row, best + row, second + row);
                if (next > row) take(values + 4, filled, first, labels + next, best + next, second + next);
            }
        }
    }
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) static void products_wide(
    const float *rows, size_t count, size_t width, const float *others, size_t centres, float *out) {
    products(rows, count, width, others, centres, out);
}

__attribute__((target("avx2"))) static void nearest_wide(
    const float *rows, size_t count, size_t width, const float *others, size_t centres, uint32_t *labels,
    float *best, float *second) {
    nearest(rows, count, width, others, centres, labels, best, second);
}

#endif

void sanad_products(
    const float *rows, size_t count, size_t width, const float *others, size_t centres, float *out) {
#if defined(__x86_64__)
    if (sanad_minhash_is_wide()) {
        products_wide(rows, count, width, others, centres, out);
        return;
    }
#endif
    products(rows, count, width, others, centres, out);
}

void sanad_nearest(
    const float *rows, size_t count, size_t width, const float *others, size_t centres, uint32_t *labels,
    float *best, float *second) {
#if defined(__x86_64__)
    if (sanad_minhash_is_wide()) {
        nearest_wide(rows, count, width, others, centres, labels, best, second);
        return;
    }
#endif
    nearest(rows, count, width, others, centres, labels, best, second);
}

void sanad_gather(
    const float *rows, size_t count, size_t width, const uint32_t *labels, const double *weights,
    double *sums) {
    for (size_t row = 0; row < count; row++) {
        double *sum = sums + labels[row] * width;
        double weight = weights[row];
        for (size_t index = 0; index < width; index++) { sum[index] += weight * rows[row * width + index]; }
    }
}

void sanad_products_double(
    const float *rows, size_t count, size_t width, const double *others, size_t centres, double *out) {
    for (size_t row = 0; row < count; row++) {
        for (size_t centre = 0; centre < centres; centre++) {
            const float *a = rows + row * width;
            const double *b = others + centre * width;
            double sum[4] = {0};
            size_t index = 0;
            for (; index + 4 <= width; index += 4) {
                for (int lane = 0; lane < 4; lane++) { sum[lane] += a[index + lane] * b[index + lane]; }
            }
            for (; index < width; index++) { sum[0] += a[index] * b[index]; }
            out[row * centres + centre] = (sum[0] + sum[1]) + (sum[2] + sum[3]);
        }
    }
}
