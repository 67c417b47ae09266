#include "sanad_sha256.h"

int sanad_sha256_has_instructions(void) { return 0; }
