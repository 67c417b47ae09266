#ifndef SANAD_CVECTORS_ROWS_H
#define SANAD_CVECTORS_ROWS_H

#include <stddef.h>
#include <stdint.h>

/// Adds rows of a table to `sum`, each times its scale: of the pieces of a text, those that have a
/// row. `row_of_piece` gives row + 1, 0 where there is none. Every number is added in the order of
/// the pieces and rounded after each step, so the bits are the same on every processor.
/// The answer is how many pieces had a row.
size_t sanad_sum_rows(
    float *sum, const uint32_t *pieces, size_t count, const uint32_t *row_of_piece,
    const float *scales, const int8_t *rows, size_t width);

#endif
