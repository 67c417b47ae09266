#ifndef SANAD_CVECTORS_H
#define SANAD_CVECTORS_H

#include <stddef.h>

/// The inner product of two rows of `count` floats. The order of the additions is fixed, so that one
/// input has one answer on every processor.
float sanad_dot(const float *left, const float *right, size_t count);

#endif
