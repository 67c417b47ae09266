#ifndef SANAD_LEXICAL_H
#define SANAD_LEXICAL_H

#include <stddef.h>
#include <stdint.h>

/// `product` = S × `dense` for a sparse matrix S of `count` rows: row r has `values` at `columns` from
/// `offsets[r]` up to `offsets[r + 1]`; `dense` has rows of `width` floats, and so has `product`.
void sanad_sparse_times(
    const uint32_t *offsets, const uint32_t *columns, const float *values, size_t count,
    const float *dense, size_t width, float *product);

/// Adds the transpose of S times `dense` to `product`, a row for each column of S.
void sanad_sparse_transposed_times(
    const uint32_t *offsets, const uint32_t *columns, const float *values, size_t count,
    const float *dense, size_t width, float *product);

/// Makes the `width` columns of a matrix of `count` rows orthonormal; a column that depends on those
/// before it becomes zero. `scratch` has `width` × `width` places.
void sanad_orthonormalise(float *matrix, size_t count, size_t width, double *scratch);

#endif
