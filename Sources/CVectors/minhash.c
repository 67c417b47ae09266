#include "CVectors.h"

// The value of function k for a shingle x is the upper half of (a[k] * x + b[k]) mod 2^64, and the
// signature holds the smallest of each function. Both ways below compute exactly this.

static void minhash_plain(
    const uint32_t *shingles, size_t count, const uint64_t *a, const uint64_t *b, size_t from,
    size_t functions, uint32_t *signature) {
    for (size_t k = from; k < functions; k++) {
        uint32_t smallest = UINT32_MAX;
        for (size_t i = 0; i < count; i++) {
            uint32_t value = (uint32_t)((a[k] * shingles[i] + b[k]) >> 32);
            if (value < smallest) smallest = value;
        }
        signature[k] = smallest;
    }
}

#if defined(__x86_64__)

#include <immintrin.h>

#define WIDE __attribute__((target("avx2")))

/// Eight functions: factors and addends in two registers of four, upper halves of the factors and
/// smallest values in one of eight (even places: the first four; odd places: the others).
typedef struct {
    __m256i a0, a1, b0, b1, upper, smallest;
} eight;

WIDE static inline eight load_eight(const uint64_t *a, const uint64_t *b) {
    eight e;
    e.a0 = _mm256_loadu_si256((const __m256i *)a);
    e.a1 = _mm256_loadu_si256((const __m256i *)(a + 4));
    e.b0 = _mm256_loadu_si256((const __m256i *)b);
    e.b1 = _mm256_loadu_si256((const __m256i *)(b + 4));
    e.upper = _mm256_blend_epi32(_mm256_srli_epi64(e.a0, 32), e.a1, 0xaa);
    e.smallest = _mm256_set1_epi32(-1);
    return e;
}

/// The upper half of a * x + b: from the lower half of a with its carry, and the upper half of a.
WIDE static inline __m256i values(const eight *e, __m256i x) {
    __m256i first = _mm256_add_epi64(_mm256_mul_epu32(e->a0, x), e->b0);
    __m256i second = _mm256_add_epi64(_mm256_mul_epu32(e->a1, x), e->b1);
    __m256i carried = _mm256_blend_epi32(_mm256_srli_epi64(first, 32), second, 0xaa);
    return _mm256_add_epi32(carried, _mm256_mullo_epi32(e->upper, x));
}

WIDE static inline void store_eight(const eight *e, uint32_t *signature) {
    uint32_t mixed[8];
    _mm256_storeu_si256((__m256i *)mixed, e->smallest);
    for (int i = 0; i < 4; i++) {
        signature[i] = mixed[2 * i];
        signature[i + 4] = mixed[2 * i + 1];
    }
}

/// Sixteen functions at once, so that one multiplication runs while another finishes.
WIDE static size_t minhash_wide(
    const uint32_t *shingles, size_t count, const uint64_t *a, const uint64_t *b,
    size_t functions, uint32_t *signature) {
    size_t k = 0;
    for (; k + 16 <= functions; k += 16) {
        eight left = load_eight(a + k, b + k);
        eight right = load_eight(a + k + 8, b + k + 8);
        for (size_t i = 0; i < count; i++) {
            __m256i x = _mm256_set1_epi32((int)shingles[i]);
            left.smallest = _mm256_min_epu32(left.smallest, values(&left, x));
            right.smallest = _mm256_min_epu32(right.smallest, values(&right, x));
        }
        store_eight(&left, signature + k);
        store_eight(&right, signature + k + 8);
    }
    return k;
}

int sanad_minhash_is_wide(void) { return __builtin_cpu_supports("avx2") ? 1 : 0; }

#else

int sanad_minhash_is_wide(void) { return 0; }

static size_t minhash_wide(
    const uint32_t *shingles, size_t count, const uint64_t *a, const uint64_t *b,
    size_t functions, uint32_t *signature) {
    return 0;
}

#endif

void sanad_minhash(
    int wide, const uint32_t *shingles, size_t count, const uint64_t *a, const uint64_t *b,
    size_t functions, uint32_t *signature) {
    size_t done = wide ? minhash_wide(shingles, count, a, b, functions, signature) : 0;
    minhash_plain(shingles, count, a, b, done, functions, signature);
}

size_t sanad_overlap(
    const uint32_t *left, size_t left_count, const uint32_t *right, size_t right_count) {
    size_t i = 0, j = 0, both = 0;
    while (i < left_count && j < right_count) {
        uint32_t a = left[i], b = right[j];
        both += a == b;
        i += a <= b;
        j += b <= a;
    }
    return both;
}
