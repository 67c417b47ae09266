#include "CVectors.h"

#include <string.h>

// Eight sums side by side, added in one order: with or without wide registers the same bits come out.
typedef float lanes __attribute__((vector_size(32)));

float sanad_dot(const float *left, const float *right, size_t count) {
    lanes sum = {0};
    size_t index = 0;
    for (; index + 8 <= count; index += 8) {
        lanes a, b;
        memcpy(&a, left + index, sizeof a);
        memcpy(&b, right + index, sizeof b);
        sum += a * b;
    }
    float total = ((sum[0] + sum[4]) + (sum[1] + sum[5])) + ((sum[2] + sum[6]) + (sum[3] + sum[7]));
    for (; index < count; index++) { total += left[index] * right[index]; }
    return total;
}
