#include "CVectors.h"

#include <string.h>

// The loop is written once and compiled twice: where the processor counts bits itself (every x86-64 since
// 2008, but the compiler may not assume it), the same source takes a third of the time.
#define DISTANCES(name, attributes)                                                                      \
    attributes static void name(                                                                         \
        const uint64_t *codes, size_t words, size_t count, const uint64_t *query, uint16_t *distances,   \
        uint32_t *histogram) {                                                                           \
        if (words == 6) {                                                                                \
            uint64_t a = query[0], b = query[1], c = query[2], d = query[3], e = query[4], f = query[5]; \
            for (size_t row = 0; row < count; row++, codes += 6) {                                       \
                unsigned distance = (unsigned)(                                                          \
                    __builtin_popcountll(codes[0] ^ a) + __builtin_popcountll(codes[1] ^ b)              \
                    + __builtin_popcountll(codes[2] ^ c) + __builtin_popcountll(codes[3] ^ d)            \
                    + __builtin_popcountll(codes[4] ^ e) + __builtin_popcountll(codes[5] ^ f));          \
                distances[row] = (uint16_t)distance;                                                     \
                histogram[distance]++;                                                                   \
            }                                                                                            \
            return;                                                                                      \
        }                                                                                                \
        for (size_t row = 0; row < count; row++, codes += words) {                                       \
            unsigned distance = 0;                                                                       \
            for (size_t word = 0; word < words; word++)                                                  \
                distance += (unsigned)__builtin_popcountll(codes[word] ^ query[word]);                   \
            distances[row] = (uint16_t)distance;                                                         \
            histogram[distance]++;                                                                       \
        }                                                                                                \
    }

DISTANCES(distances_plain, )

#if defined(__x86_64__)

#include <cpuid.h>

DISTANCES(distances_counting, __attribute__((target("popcnt"))))

/// POPCNT works on general registers: its presence is all there is to ask (Intel SDM volume 2, CPUID leaf 1).
static int counts_bits(void) {
    unsigned a, b, c, d;
    return __get_cpuid(1, &a, &b, &c, &d) && (c & bit_POPCNT) != 0;
}

#endif

void sanad_code_distances(
    const uint64_t *codes, size_t words, size_t count, const uint64_t *query, uint16_t *distances,
    uint32_t *histogram) {
    memset(histogram, 0, (64 * words + 1) * sizeof *histogram);
#if defined(__x86_64__)
    if (counts_bits()) {
        distances_counting(codes, words, count, query, distances, histogram);
        return;
    }
#endif
    distances_plain(codes, words, count, query, distances, histogram);
}

float sanad_dot_bytes(const int8_t *row, const float *query, size_t count) {
    float sums[8] = {0};
    size_t index = 0;
    for (; index + 8 <= count; index += 8)
        for (size_t lane = 0; lane < 8; lane++)
            sums[lane] += (float)row[index + lane] * query[index + lane];
    float total = ((sums[0] + sums[4]) + (sums[1] + sums[5])) + ((sums[2] + sums[6]) + (sums[3] + sums[7]));
    for (; index < count; index++) total += (float)row[index] * query[index];
    return total;
}
