#include "CInference.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// Places in the table of functions of version 1 (onnxruntime_c_api.h, struct OrtApi).
enum place {
    get_error_message = 2,
    create_env = 3,
    create_session = 7,
    run_session = 9,
    create_session_options = 10,
    set_intra_op_threads = 24,
    set_inter_op_threads = 25,
    create_tensor = 49,
    create_memory_info = 69,
    release_env = 92,
    release_status = 93,
    release_memory_info = 94,
    release_session = 95,
    release_value = 96,
    release_session_options = 100,
};

enum { log_errors = 3, cpu_allocator = 0, default_memory = 0, element_float = 1 };

typedef struct {
    void *const *(*get_api)(uint32_t version);
    const char *(*get_version)(void);
} api_base;

struct sanad_inference {
    void *const *api;
    const char *version;
    void *env;
    void *options;
    void *session;
    void *memory;
};

typedef void (*release_function)(void *);

static void release(const sanad_inference *self, enum place place, void *object) {
    if (object) ((release_function)self->api[place])(object);
}

/// Keeps the words of a failure and lets go of it; 0 when there was none.
static int failed(const sanad_inference *self, void *status, char *problem, size_t size) {
    if (!status) return 0;
    const char *(*message)(const void *) = (const char *(*)(const void *))self->api[get_error_message];
    snprintf(problem, size, "%s", message(status));
    release(self, release_status, status);
    return 1;
}

static int load(sanad_inference *self, const char *library, char *problem, size_t size) {
    void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        const char *reason = dlerror();
        snprintf(problem, size, "%s", reason ? reason : "no reason is given");
        return 1;
    }
    const api_base *(*get_base)(void) = (const api_base *(*)(void))dlsym(handle, "OrtGetApiBase");
    if (!get_base) {
        snprintf(problem, size, "it has no OrtGetApiBase");
        return 1;
    }
    const api_base *base = get_base();
    self->version = base->get_version();
    self->api = base->get_api(1);
    if (!self->api) {
        snprintf(problem, size, "its version %s has no interface 1", self->version);
        return 1;
    }
    return 0;
}

/// One thread: two spin while they wait for each other, and compute less in the same time.
static int start(sanad_inference *self, const char *model, char *problem, size_t size) {
    void *const *api = self->api;
    void *(*make_env)(int, const char *, void **) =
        (void *(*)(int, const char *, void **))api[create_env];
    void *(*make_options)(void **) = (void *(*)(void **))api[create_session_options];
    void *(*set_intra)(void *, int) = (void *(*)(void *, int))api[set_intra_op_threads];
    void *(*set_inter)(void *, int) = (void *(*)(void *, int))api[set_inter_op_threads];
    void *(*make_session)(void *, const char *, void *, void **) =
        (void *(*)(void *, const char *, void *, void **))api[create_session];
    void *(*make_memory)(int, int, void **) = (void *(*)(int, int, void **))api[create_memory_info];

    return failed(self, make_env(log_errors, "sanad", &self->env), problem, size) ||
           failed(self, make_options(&self->options), problem, size) ||
           failed(self, set_intra(self->options, 1), problem, size) ||
           failed(self, set_inter(self->options, 1), problem, size) ||
           failed(self, make_session(self->env, model, self->options, &self->session), problem,
                  size) ||
           failed(self, make_memory(cpu_allocator, default_memory, &self->memory), problem, size);
}

sanad_inference *sanad_inference_open(
    const char *library, const char *model, int *is_library, char *problem, size_t problem_size) {
    *is_library = 0;
    sanad_inference *self = calloc(1, sizeof *self);
    if (!self) {
        snprintf(problem, problem_size, "there is no memory");
        return NULL;
    }
    if (load(self, library, problem, problem_size)) {
        *is_library = 1;
        free(self);
        return NULL;
    }
    if (start(self, model, problem, problem_size)) {
        sanad_inference_close(self);
        return NULL;
    }
    return self;
}

/// A tensor over memory of the caller.
static int wrap(
    const sanad_inference *self, float *data, const int64_t *shape, size_t rank, void **value,
    char *problem, size_t size) {
    void *(*make)(const void *, void *, size_t, const int64_t *, size_t, int, void **) =
        (void *(*)(const void *, void *, size_t, const int64_t *, size_t, int, void **))
            self->api[create_tensor];
    size_t bytes = sizeof(float);
    for (size_t axis = 0; axis < rank; axis++) bytes *= (size_t)shape[axis];
    return failed(
        self, make(self->memory, data, bytes, shape, rank, element_float, value), problem, size);
}

int sanad_inference_run(
    const sanad_inference *self, float *x, float *mask, float *y, int64_t batch, int64_t length,
    int64_t width, char *problem, size_t problem_size) {
    static const char *const input_names[2] = {"x", "mask"};
    static const char *const output_names[1] = {"y"};
    const int64_t states[3] = {batch, length, width};
    const int64_t masks[4] = {batch, 1, 1, length};
    // The output is given too: the runtime then refuses a model whose answer has another shape.
    void *values[3] = {NULL, NULL, NULL};
    void *(*run)(
        void *, const void *, const char *const *, void *const *, size_t, const char *const *,
        size_t, void **) =
        (void *(*)(void *, const void *, const char *const *, void *const *, size_t,
                   const char *const *, size_t, void **))self->api[run_session];
    int has_failed =
        wrap(self, x, states, 3, &values[0], problem, problem_size) ||
        wrap(self, mask, masks, 4, &values[1], problem, problem_size) ||
        wrap(self, y, states, 3, &values[2], problem, problem_size) ||
        failed(
            self,
            run(self->session, NULL, input_names, values, 2, output_names, 1, &values[2]),
            problem, problem_size);
    for (int index = 0; index < 3; index++) release(self, release_value, values[index]);
    return has_failed;
}

const char *sanad_inference_version(const sanad_inference *self) { return self->version; }

void sanad_inference_close(sanad_inference *self) {
    if (!self) return;
    release(self, release_memory_info, self->memory);
    release(self, release_session, self->session);
    release(self, release_session_options, self->options);
    release(self, release_env, self->env);
    free(self);
}
