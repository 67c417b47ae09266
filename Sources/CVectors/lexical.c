#include "lexical.h"

#include <math.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

void sanad_sparse_times(
    const uint32_t *offsets, const uint32_t *columns, const float *values, size_t count,
    const float *dense, size_t width, float *product) {
    memset(product, 0, count * width * sizeof *product);
    for (size_t row = 0; row < count; row++, product += width) {
        for (uint32_t at = offsets[row]; at < offsets[row + 1]; at++) {
            const float *other = dense + (size_t)columns[at] * width;
            float value = values[at];
            for (size_t index = 0; index < width; index++) { product[index] += value * other[index]; }
        }
    }
}

void sanad_sparse_transposed_times(
    const uint32_t *offsets, const uint32_t *columns, const float *values, size_t count,
    const float *dense, size_t width, float *product) {
    for (size_t row = 0; row < count; row++, dense += width) {
        for (uint32_t at = offsets[row]; at < offsets[row + 1]; at++) {
            float *sum = product + (size_t)columns[at] * width;
            float value = values[at];
            for (size_t index = 0; index < width; index++) { sum[index] += value * dense[index]; }
        }
    }
}

/// The lower half of the products of columns with one another.
static void gram(const float *matrix, size_t count, size_t width, double *products) {
    memset(products, 0, width * width * sizeof *products);
    for (size_t row = 0; row < count; row++, matrix += width) {
        for (size_t i = 0; i < width; i++) {
            double left = matrix[i];
            if (left == 0) continue;
            for (size_t j = 0; j <= i; j++) { products[i * width + j] += left * matrix[j]; }
        }
    }
}

/// The Cholesky factor in place of the lower half; columns that depend on others have a zero pivot.
static void factorise(double *lower, size_t width) {
    for (size_t j = 0; j < width; j++) {
        double *row = lower + j * width;
        double length = row[j];
        double rest = length;
        for (size_t k = 0; k < j; k++) { rest -= row[k] * row[k]; }
        // Single precision leaves 1e-14 of a column that is a sum of others.
        row[j] = rest > 1e-10 * length ? sqrt(rest) : 0;
        for (size_t i = j + 1; i < width; i++) {
            double *below = lower + i * width;
            double value = below[j];
            for (size_t k = 0; k < j; k++) { value -= below[k] * row[k]; }
            below[j] = row[j] > 0 ? value / row[j] : 0;
        }
    }
}

/// Each row times the inverse of the factor's transpose.
static void divide(float *matrix, size_t count, size_t width, const double *lower) {
    for (size_t row = 0; row < count; row++, matrix += width) {
        for (size_t j = 0; j < width; j++) {
            const double *factors = lower + j * width;
            double value = matrix[j];
            for (size_t k = 0; k < j; k++) { value -= factors[k] * matrix[k]; }
            matrix[j] = factors[j] > 0 ? (float)(value / factors[j]) : 0;
        }
    }
}

void sanad_orthonormalise(float *matrix, size_t count, size_t width, double *scratch) {
    // Twice is enough (Yamamoto and others 2015, CholeskyQR2).
    for (int round = 0; round < 2; round++) {
        gram(matrix, count, width, scratch);
        factorise(scratch, width);
        divide(matrix, count, width, scratch);
    }
}
