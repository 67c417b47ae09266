#ifndef SANAD_CINFERENCE_H
#define SANAD_CINFERENCE_H

#include <stddef.h>
#include <stdint.h>

/// ONNX Runtime with one model, loaded while the program runs. No header of it is needed: its table
/// of functions only ever grows at the end, so the places of version 1 hold (docs/model.md).
typedef struct sanad_inference sanad_inference;

/// Loads the library and the model. On failure the answer is null and `problem` holds the reason;
/// `is_library` then says whether it was the library that failed.
sanad_inference *sanad_inference_open(
    const char *library, const char *model, int *is_library, char *problem, size_t problem_size);

/// Runs the encoder over a batch: `x` is [batch, length, width], `mask` is [batch, 1, 1, length],
/// `y` takes [batch, length, width]. 0 is success; otherwise `problem` holds the reason. Several
/// threads may run one model at once; each computes on its own.
int sanad_inference_run(
    const sanad_inference *inference, float *x, float *mask, float *y, int64_t batch,
    int64_t length, int64_t width, char *problem, size_t problem_size);

/// The library's version, e.g. `1.32.0`; it lives as long as the program.
const char *sanad_inference_version(const sanad_inference *inference);

/// Releases the model. The library stays loaded: it is not made to be unloaded.
void sanad_inference_close(sanad_inference *inference);

#endif
