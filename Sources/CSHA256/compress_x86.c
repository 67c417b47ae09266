#include "compress.h"
#include "sanad_sha256.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>
#include <stdatomic.h>

/// The instructions are on 128-bit registers, which every x86-64 system keeps: their presence
/// is all there is to ask (Intel SDM volume 2, CPUID, leaves 1 and 7).
static int asks_processor(void) {
    unsigned a, b, c, d;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1)) return 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA) ? 1 : 0;
}

int sanad_sha256_has_instructions(void) {
    static _Atomic int known = -1;
    int answer = atomic_load_explicit(&known, memory_order_relaxed);
    if (answer < 0) {
        answer = asks_processor();
        atomic_store_explicit(&known, answer, memory_order_relaxed);
    }
    return answer;
}

#define WITH_INSTRUCTIONS __attribute__((target("sha,sse4.1,ssse3"), always_inline)) inline

/// The state as the instructions want it: words a, b, e, f and words c, d, g, h.
typedef struct {
    __m128i abef;
    __m128i cdgh;
} sha_state;

static WITH_INSTRUCTIONS sha_state load_state(const uint32_t state[8]) {
    __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xb1);
    __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1b);
    sha_state loaded = {_mm_alignr_epi8(cdab, efgh, 8), _mm_blend_epi16(efgh, cdab, 0xf0)};
    return loaded;
}

static WITH_INSTRUCTIONS void store_state(sha_state state, uint32_t out[8]) {
    __m128i feba = _mm_shuffle_epi32(state.abef, 0x1b);
    __m128i dchg = _mm_shuffle_epi32(state.cdgh, 0xb1);
    _mm_storeu_si128((__m128i *)out, _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128((__m128i *)(out + 4), _mm_alignr_epi8(dchg, feba, 8));
}

/// The sixteen words of a block, from most significant byte first.
static WITH_INSTRUCTIONS void load_words(const uint8_t *block, __m128i words[4]) {
    const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    for (int i = 0; i < 4; i++)
        words[i] =
            _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(block + 16 * i)), order);
}

/// Four rounds; `words` are the last sixteen of the schedule, in a ring.
static WITH_INSTRUCTIONS void four_rounds(int group, __m128i words[4], sha_state *state) {
    if (group >= 4) {
        __m128i last = words[(group + 3) & 3];
        __m128i sum = _mm_add_epi32(
            _mm_sha256msg1_epu32(words[group & 3], words[(group + 1) & 3]),
            _mm_alignr_epi8(last, words[(group + 2) & 3], 4));
        words[group & 3] = _mm_sha256msg2_epu32(sum, last);
    }
    __m128i constants =
        _mm_loadu_si128((const __m128i *)(sanad_round_constants + 4 * group));
    __m128i sum = _mm_add_epi32(words[group & 3], constants);
    state->cdgh = _mm_sha256rnds2_epu32(state->cdgh, state->abef, sum);
    state->abef =
        _mm_sha256rnds2_epu32(state->abef, state->cdgh, _mm_shuffle_epi32(sum, 0x0e));
}

static WITH_INSTRUCTIONS void add_state(sha_state *state, sha_state before) {
    state->abef = _mm_add_epi32(state->abef, before.abef);
    state->cdgh = _mm_add_epi32(state->cdgh, before.cdgh);
}

__attribute__((target("sha,sse4.1,ssse3")))
void sanad_compress_instructions(uint32_t state[8], const uint8_t *blocks, size_t count) {
    sha_state now = load_state(state);
    for (; count > 0; count--, blocks += 64) {
        sha_state before = now;
        __m128i words[4];
        load_words(blocks, words);
#pragma clang loop unroll(full)
        for (int group = 0; group < 16; group++) four_rounds(group, words, &now);
        add_state(&now, before);
    }
    store_state(now, state);
}

__attribute__((target("sha,sse4.1,ssse3")))
void sanad_compress_two(
    uint32_t states[2][8], const uint8_t *first, const uint8_t *second, size_t count) {
    sha_state one = load_state(states[0]);
    sha_state two = load_state(states[1]);
    for (; count > 0; count--, first += 64, second += 64) {
        sha_state before_one = one;
        sha_state before_two = two;
        __m128i words_one[4], words_two[4];
        load_words(first, words_one);
        load_words(second, words_two);
#pragma clang loop unroll(full)
        for (int group = 0; group < 16; group++) {
            four_rounds(group, words_one, &one);
            four_rounds(group, words_two, &two);
        }
        add_state(&one, before_one);
        add_state(&two, before_two);
    }
    store_state(one, states[0]);
    store_state(two, states[1]);
}

#else

// Other processors: the plain way, under both names.

int sanad_sha256_has_instructions(void) { return 0; }

void sanad_compress_instructions(uint32_t state[8], const uint8_t *blocks, size_t count) {
    sanad_compress_plain(state, blocks, count);
}

void sanad_compress_two(
    uint32_t states[2][8], const uint8_t *first, const uint8_t *second, size_t count) {
    sanad_compress_plain(states[0], first, count);
    sanad_compress_plain(states[1], second, count);
}

#endif
