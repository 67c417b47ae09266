#ifndef SANAD_CLUSTERS_H
#define SANAD_CLUSTERS_H

#include <stddef.h>
#include <stdint.h>

/// Inner products of `count` rows with `centres` others, all of `width` floats, as `sanad_dot` gives them:
/// `products` is count × centres, row after row.
void sanad_products(
    const float *rows, size_t count, size_t width, const float *others, size_t centres, float *products);

/// The centre with the greatest inner product for each row, the first of equals; `best` is that product
/// and `second` the next, -2 where there is one centre.
void sanad_nearest(
    const float *rows, size_t count, size_t width, const float *others, size_t centres, uint32_t *labels,
    float *best, float *second);

/// Adds each row times its weight to the sum of its label; `sums` is labels × width.
void sanad_gather(
    const float *rows, size_t count, size_t width, const uint32_t *labels, const double *weights,
    double *sums);

/// Inner products in double precision, for statistics that others compute in it.
void sanad_products_double(
    const float *rows, size_t count, size_t width, const double *others, size_t centres, double *products);

#endif
