#ifndef SANAD_SHA256_H
#define SANAD_SHA256_H
#include <stddef.h>
#include <stdint.h>

/// Whether this processor has the SHA instructions that this file uses.
int sanad_sha256_has_instructions(void);

#endif
