#include "CVectors.h"

#include <math.h>

// Places are sorted by group. For one place the distances to all others are added up group by group, in
// floats within a stretch of 4,096 and in doubles over stretches: exact enough at any size, and fast.
enum { STRETCH = 4096 };

typedef float lanes __attribute__((vector_size(32)));

static double distances(const float *x, const float *y, size_t from, size_t to, float ax, float ay) {
    double total = 0;
    while (from < to) {
        size_t end = to - from > STRETCH ? from + STRETCH : to;
        lanes sum = {0};
        for (; from + 8 <= end; from += 8) {
            lanes squares;
            for (int lane = 0; lane < 8; lane++) {
                float dx = x[from + (size_t)lane] - ax, dy = y[from + (size_t)lane] - ay;
                squares[lane] = sqrtf(dx * dx + dy * dy);
            }
            sum += squares;
        }
        float part = ((sum[0] + sum[4]) + (sum[1] + sum[5])) + ((sum[2] + sum[6]) + (sum[3] + sum[7]));
        for (; from < end; from++) {
            float dx = x[from] - ax, dy = y[from] - ay;
            part += sqrtf(dx * dx + dy * dy);
        }
        total += part;
    }
    return total;
}

double sanad_silhouette(
    const float *x, const float *y, const size_t *starts, size_t groups, const size_t *chosen,
    size_t chosen_count) {
    double total = 0;
    for (size_t index = 0; index < chosen_count; index++) {
        size_t place = chosen[index], own = 0;
        while (starts[own + 1] <= place) own++;
        size_t size = starts[own + 1] - starts[own];
        if (size == 1) continue;
        double inside = 0, nearest = INFINITY;
        for (size_t group = 0; group < groups; group++) {
            size_t count = starts[group + 1] - starts[group];
            if (count == 0) continue;
            double sum = distances(x, y, starts[group], starts[group + 1], x[place], y[place]);
            if (group == own) {
                inside = sum / (double)(size - 1);
            } else if (sum / (double)count < nearest) {
                nearest = sum / (double)count;
            }
        }
        double larger = inside > nearest ? inside : nearest;
        if (nearest < INFINITY && larger > 0) total += (nearest - inside) / larger;
    }
    return chosen_count > 0 ? total / (double)chosen_count : 0;
}
