#ifndef SANAD_COMPRESS_H
#define SANAD_COMPRESS_H
#include <stddef.h>
#include <stdint.h>

/// The constants of the rounds (FIPS 180-4 section 4.2.2).
extern const uint32_t sanad_round_constants[64];

/// Works `count` blocks of 64 bytes into a state, in plain C.
void sanad_compress_plain(uint32_t state[8], const uint8_t *blocks, size_t count);

/// The same with the processor's instructions; only where there are such.
void sanad_compress_instructions(uint32_t state[8], const uint8_t *blocks, size_t count);

/// The same for two messages of `count` blocks each, side by side.
void sanad_compress_two(
    uint32_t states[2][8], const uint8_t *first, const uint8_t *second, size_t count);

#endif
