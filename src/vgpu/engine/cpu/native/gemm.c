/* GEMM and TRSM: shares of the result over the thread pool, each computed by a single-threaded BLAS call; f16 and bf16
 * are converted to f32 on the way in and out, and accumulated in f32. Column-major throughout, as cuBLAS is.
 *
 * A single product is split along the longer of m and n; the operand that every share needs whole is converted once,
 * before. With many products of a batch each is one share. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "convert.h"
#include "internal.h"

#define POINTER_ARRAYS 1u
#define SCALARS_IN_MEMORY 2u
#define DOUBLE_TRSM 4u
#define SHARES_PER_THREAD 4
#define SHARE_MULTIPLE 32
#define SHARE_FLOATS (1u << 20) /* a share's converted operand stays near this */

enum { COLUMN_MAJOR = 102, NO_TRANSPOSE = 111, TRANSPOSE = 112, UPPER = 121, LOWER = 122, NON_UNIT = 131, UNIT = 132, LEFT = 141, RIGHT = 142 };

/* Integers are passed as 64 bits; a BLAS with 32-bit integers reads their low halves (both ABIs put one argument in one
 * register or 8-byte slot), and sizes are checked to fit. */
typedef void (*sgemm_fn)(int, int, int, int64_t, int64_t, int64_t, float, const float *, int64_t, const float *, int64_t, float, float *, int64_t);
typedef void (*dgemm_fn)(int, int, int, int64_t, int64_t, int64_t, double, const double *, int64_t, const double *, int64_t, double, double *, int64_t);
typedef void (*strsm_fn)(int, int, int, int, int, int64_t, int64_t, float, const float *, int64_t, float *, int64_t);
typedef void (*dtrsm_fn)(int, int, int, int, int, int64_t, int64_t, double, const double *, int64_t, double *, int64_t);

int vgpu_worker_set_blas(struct vgpu_worker *worker, void *sgemm, void *dgemm, void *strsm, void *dtrsm, uint32_t int64)
{
    worker->blas.sgemm = sgemm;
    worker->blas.dgemm = dgemm;
    worker->blas.strsm = strsm;
    worker->blas.dtrsm = dtrsm;
    worker->blas.int64 = int64;
    return 0;
}

/* --- memory that a thread keeps between shares --- */

struct scratch {
    size_t bytes;
    _Alignas(64) uint8_t memory[];
};

static pthread_key_t scratch_key;
static pthread_once_t scratch_once = PTHREAD_ONCE_INIT;

static void scratch_key_make(void) { pthread_key_create(&scratch_key, free); }

static float *scratch_floats(size_t count)
{
    pthread_once(&scratch_once, scratch_key_make);
    struct scratch *scratch = pthread_getspecific(scratch_key);
    size_t bytes = (count * sizeof(float) + 63) & ~(size_t)63;
    if (!scratch || scratch->bytes < bytes) {
        free(scratch);
        scratch = aligned_alloc(64, sizeof *scratch + bytes);
        if (scratch)
            scratch->bytes = bytes;
        pthread_setspecific(scratch_key, scratch);
    }
    return scratch ? (float *)scratch->memory : NULL;
}

static float *shared_floats(struct blas *blas, size_t count)
{
    size_t bytes = (count * sizeof(float) + 63) & ~(size_t)63;
    if (blas->scratch_bytes < bytes) {
        free(blas->scratch);
        blas->scratch = aligned_alloc(64, bytes);
        blas->scratch_bytes = blas->scratch ? bytes : 0;
    }
    return (float *)blas->scratch;
}

/* --- GEMM --- */

/* A column-major matrix in memory: `rows` contiguous elements, `columns` times, `ld` elements apart. */
struct matrix {
    uint8_t *data;
    int64_t rows, columns, ld;
    uint32_t type;
};

static struct matrix part_of(struct matrix whole, bool by_columns, int64_t first, int64_t count)
{
    struct matrix part = whole;
    /* In unsigned numbers: an empty operand may have any leading dimension. */
    uint64_t elements = by_columns ? (uint64_t)first * (uint64_t)whole.ld : (uint64_t)first;
    part.data = (uint8_t *)((uintptr_t)whole.data + elements * type_bytes(whole.type));
    if (by_columns)
        part.columns = count;
    else
        part.rows = count;
    return part;
}

/* The same matrix in f32: itself, or converted into `memory`. */
static struct matrix as_f32(struct matrix from, float *memory)
{
    if (from.type == TYPE_F32)
        return from;
    size_t size = type_bytes(from.type);
    for (int64_t c = 0; from.rows && c < from.columns; c++)
        convert_to_f32(from.type, from.data + (size_t)(c * from.ld) * size, memory + c * from.rows, (size_t)from.rows);
    return (struct matrix){(uint8_t *)memory, from.rows, from.columns, from.rows, TYPE_F32};
}

static size_t floats_for(struct matrix matrix) { return matrix.type == TYPE_F32 ? 0 : (size_t)matrix.rows * (size_t)matrix.columns + 16; }

struct gemm {
    struct vgpu_worker *worker;
    const struct vgpu_gemm *record;
    double alpha, beta;
    struct matrix a, b, c; /* as stored, of the product at hand */
    bool split_m;
    int64_t share; /* rows (split_m) or columns of C in one share */
    uint8_t **pointers[3];
    _Atomic uint32_t out_of_memory;
};

static void multiply(struct gemm *gemm, struct matrix a, struct matrix b, struct matrix c)
{
    const struct vgpu_gemm *r = gemm->record;
    int ta = r->trans_a ? TRANSPOSE : NO_TRANSPOSE, tb = r->trans_b ? TRANSPOSE : NO_TRANSPOSE;
    if (c.type == TYPE_F64) {
        ((dgemm_fn)gemm->worker->blas.dgemm)(COLUMN_MAJOR, ta, tb, c.rows, c.columns, r->k, gemm->alpha, (double *)a.data, a.ld, (double *)b.data, b.ld,
                                             gemm->beta, (double *)c.data, c.ld);
        return;
    }
    size_t for_a = floats_for(a), for_b = floats_for(b), for_c = floats_for(c);
    float *memory = NULL;
    if (for_a + for_b + for_c && !(memory = scratch_floats(for_a + for_b + for_c))) {
        atomic_store(&gemm->out_of_memory, 1);
        return;
    }
    struct matrix fa = as_f32(a, memory), fb = as_f32(b, memory + for_a), fc = c;
    float beta = (float)gemm->beta;
    if (for_c) {
        fc = (struct matrix){(uint8_t *)(memory + for_a + for_b), c.rows, c.columns, c.rows, TYPE_F32};
        if (beta != 0)
            as_f32(c, memory + for_a + for_b);
    }
    ((sgemm_fn)gemm->worker->blas.sgemm)(COLUMN_MAJOR, ta, tb, c.rows, c.columns, r->k, (float)gemm->alpha, (float *)fa.data, fa.ld, (float *)fb.data,
                                         fb.ld, beta, (float *)fc.data, fc.ld);
    if (for_c)
        for (int64_t column = 0; column < c.columns; column++)
            convert_from_f32(c.type, (float *)fc.data + column * fc.ld, c.data + (size_t)(column * c.ld) * type_bytes(c.type), (size_t)c.rows);
}

static void multiply_share(void *argument, uint64_t index)
{
    struct gemm *gemm = argument;
    int64_t first = (int64_t)index * gemm->share, whole = gemm->split_m ? gemm->c.rows : gemm->c.columns;
    int64_t count = whole - first < gemm->share ? whole - first : gemm->share;
    struct matrix a = gemm->a, b = gemm->b, c = part_of(gemm->c, !gemm->split_m, first, count);
    if (gemm->split_m) /* rows of op(A) are columns of a transposed A */
        a = part_of(a, gemm->record->trans_a, first, count);
    else
        b = part_of(b, !gemm->record->trans_b, first, count);
    multiply(gemm, a, b, c);
}

struct conversion {
    struct matrix from;
    float *to;
    int64_t columns; /* per item */
};

static void convert_share(void *argument, uint64_t index)
{
    const struct conversion *job = argument;
    int64_t first = (int64_t)index * job->columns, left = job->from.columns - first;
    as_f32(part_of(job->from, true, first, left < job->columns ? left : job->columns), job->to + first * job->from.rows);
}

static void multiply_one(struct gemm *gemm, const struct device_work *work)
{
    struct vgpu_worker *worker = gemm->worker;
    int64_t m = gemm->c.rows, n = gemm->c.columns, k = gemm->record->k;
    gemm->split_m = m >= n;
    struct matrix *common = gemm->split_m ? &gemm->b : &gemm->a;
    if (common->type != TYPE_F64 && floats_for(*common)) {
        float *memory = shared_floats(&worker->blas, floats_for(*common));
        if (!memory) {
            atomic_store(&gemm->out_of_memory, 1);
            return;
        }
        struct conversion job = {*common, memory, (int64_t)(65536 / (common->rows + 1)) + 1};
        pool_items(worker->pool, convert_share, &job, (uint64_t)((common->columns + job.columns - 1) / job.columns), work);
        *common = (struct matrix){(uint8_t *)memory, common->rows, common->columns, common->rows, TYPE_F32};
    }
    int64_t whole = gemm->split_m ? m : n, shares = (int64_t)pool_threads(worker->pool) * SHARES_PER_THREAD;
    int64_t share = (whole + shares - 1) / shares, largest = SHARE_FLOATS / (k + 1) + 1;
    if (pool_threads(worker->pool) == 1 || (double)m * (double)n * (double)k < 1e5)
        share = whole;
    if (share > largest && floats_for(gemm->split_m ? gemm->a : gemm->b))
        share = largest;
    gemm->share = (share + SHARE_MULTIPLE - 1) / SHARE_MULTIPLE * SHARE_MULTIPLE;
    pool_items(worker->pool, multiply_share, gemm, (uint64_t)((whole + gemm->share - 1) / gemm->share), work);
}

static void batch_at(const struct gemm *gemm, int64_t index, struct matrix *a, struct matrix *b, struct matrix *c)
{
    const struct vgpu_gemm *r = gemm->record;
    if (gemm->pointers[0]) {
        a->data = gemm->pointers[0][index];
        b->data = gemm->pointers[1][index];
        c->data = gemm->pointers[2][index];
    } else {
        a->data = (uint8_t *)(uintptr_t)(r->a + (uint64_t)index * (uint64_t)r->stride_a * type_bytes(r->type_a));
        b->data = (uint8_t *)(uintptr_t)(r->b + (uint64_t)index * (uint64_t)r->stride_b * type_bytes(r->type_b));
        c->data = (uint8_t *)(uintptr_t)(r->c + (uint64_t)index * (uint64_t)r->stride_c * type_bytes(r->type_c));
    }
}

static void multiply_of_batch(void *argument, uint64_t index)
{
    struct gemm *gemm = argument;
    struct matrix a = gemm->a, b = gemm->b, c = gemm->c;
    batch_at(gemm, (int64_t)index, &a, &b, &c);
    multiply(gemm, a, b, c);
}

/* --- checks --- */

/* `ld` and `rows` fit, and the matrix at `address` is aligned and lies in the arena. */
static bool matrix_fits(const struct vgpu_worker *worker, const struct matrix *matrix, uint64_t address)
{
    uint64_t columns, bytes;
    if (matrix->ld < matrix->rows || matrix->ld < 1 || address % type_bytes(matrix->type))
        return false;
    if (matrix->rows == 0 || matrix->columns == 0)
        return true;
    return !__builtin_mul_overflow((uint64_t)matrix->columns - 1, (uint64_t)matrix->ld, &columns)
           && !__builtin_mul_overflow(columns + (uint64_t)matrix->rows, type_bytes(matrix->type), &bytes) && in_arena(worker, address, bytes);
}

/* All matrices of a batch: strides are in elements and may be 0 or negative. */
static bool batch_fits(const struct vgpu_worker *worker, const struct matrix *matrix, uint64_t address, int64_t stride, int64_t batch)
{
    int64_t last, bytes;
    if (__builtin_mul_overflow(stride, batch - 1, &last) || __builtin_mul_overflow(last, (int64_t)type_bytes(matrix->type), &bytes))
        return false;
    return matrix_fits(worker, matrix, address) && matrix_fits(worker, matrix, address + (uint64_t)bytes);
}

/* Reads the guest's array of pointers once; what it holds is checked afterwards. NULL: not in the arena, or no memory. */
static uint8_t **pointers_read(const struct vgpu_worker *worker, uint64_t address, int32_t batch)
{
    size_t bytes = (size_t)batch * sizeof(uint8_t *);
    uint8_t **pointers = in_arena(worker, address, bytes) ? malloc(bytes) : NULL;
    if (pointers)
        memcpy(pointers, (const void *)(uintptr_t)address, bytes);
    return pointers;
}

static bool scalar_read(const struct vgpu_worker *worker, uint64_t address, uint32_t type, double *value)
{
    size_t bytes = type_bytes(type);
    if (!in_arena(worker, address, bytes) || address % bytes)
        return false;
    if (type == TYPE_F64) {
        memcpy(value, (const void *)(uintptr_t)address, bytes);
    } else {
        float single;
        convert_to_f32(type, (const void *)(uintptr_t)address, &single, 1);
        *value = single;
    }
    return true;
}

static uint32_t scalar_type(uint32_t compute) { return compute == 64 || compute == 65 ? TYPE_F16 : compute == 70 || compute == 71 ? TYPE_F64 : TYPE_F32; }

static const char *gemm_check(const struct vgpu_worker *worker, const struct vgpu_gemm *r)
{
    bool all_double = r->type_a == TYPE_F64 && r->type_b == TYPE_F64 && r->type_c == TYPE_F64;
    bool any_double = r->type_a == TYPE_F64 || r->type_b == TYPE_F64 || r->type_c == TYPE_F64;
    if (!type_bytes(r->type_a) || !type_bytes(r->type_b) || !type_bytes(r->type_c) || any_double != all_double)
        return "these types are not supported";
    if (r->compute == 72 || r->compute == 73)
        return "integer arithmetic is not supported";
    if (!(all_double ? worker->blas.dgemm : worker->blas.sgemm))
        return "no BLAS is loaded";
    if (!worker->blas.int64 && (r->lda > INT32_MAX || r->ldb > INT32_MAX || r->ldc > INT32_MAX))
        return "a leading dimension is over 2147483647";
    return NULL;
}

static bool gemm_ranges(struct gemm *gemm)
{
    const struct vgpu_gemm *r = gemm->record;
    const struct vgpu_worker *worker = gemm->worker;
    if (!(r->flags & POINTER_ARRAYS))
        return batch_fits(worker, &gemm->a, r->a, r->stride_a, r->batch) && batch_fits(worker, &gemm->b, r->b, r->stride_b, r->batch)
               && batch_fits(worker, &gemm->c, r->c, r->stride_c, r->batch);
    const uint64_t arrays[3] = {r->a, r->b, r->c};
    const struct matrix *matrices[3] = {&gemm->a, &gemm->b, &gemm->c};
    for (int i = 0; i < 3; i++) {
        gemm->pointers[i] = pointers_read(worker, arrays[i], r->batch);
        if (!gemm->pointers[i])
            return false;
        for (int32_t n = 0; n < r->batch; n++)
            if (!matrix_fits(worker, matrices[i], (uint64_t)(uintptr_t)gemm->pointers[i][n]))
                return false;
    }
    return true;
}

void gemm_execute(struct vgpu_worker *worker, const struct vgpu_gemm *record)
{
    struct vgpu_gemm copy = *record;
    const struct vgpu_gemm *r = &copy;
    const char *unsupported = gemm_check(worker, r);
    if (unsupported) {
        worker_fail(worker, CUDA_NOT_SUPPORTED, "gemm: %s (types %u %u %u, compute %u)", unsupported, r->type_a, r->type_b, r->type_c, r->compute);
        return;
    }
    if (r->trans_a > 2 || r->trans_b > 2 || r->m < 0 || r->n < 0 || r->k < 0 || r->batch < 0) {
        worker_fail(worker, CUDA_INVALID_VALUE, "gemm: %d x %d x %d, batch %d, operations %u %u", r->m, r->n, r->k, r->batch, r->trans_a, r->trans_b);
        return;
    }
    if (r->m == 0 || r->n == 0 || r->batch == 0)
        return;
    struct gemm gemm = {.worker = worker, .record = r, .alpha = r->alpha, .beta = r->beta};
    gemm.a = (struct matrix){(uint8_t *)(uintptr_t)r->a, r->trans_a ? r->k : r->m, r->trans_a ? r->m : r->k, r->lda, r->type_a};
    gemm.b = (struct matrix){(uint8_t *)(uintptr_t)r->b, r->trans_b ? r->n : r->k, r->trans_b ? r->k : r->n, r->ldb, r->type_b};
    gemm.c = (struct matrix){(uint8_t *)(uintptr_t)r->c, r->m, r->n, r->ldc, r->type_c};
    struct device_work work = {worker, 0, "gemm"};
    work_begin(&work);
    bool good = gemm_ranges(&gemm);
    if (good && r->flags & SCALARS_IN_MEMORY)
        good = scalar_read(worker, r->alpha_address, scalar_type(r->compute), &gemm.alpha)
               && scalar_read(worker, r->beta_address, scalar_type(r->compute), &gemm.beta);
    if (!good) {
        worker_fail(worker, CUDA_ILLEGAL_ADDRESS, "gemm %d x %d x %d, batch %d: an operand is not device memory of this process, not aligned, or its leading dimension is too small",
                    r->m, r->n, r->k, r->batch);
    } else if (r->batch >= 2 * (int32_t)pool_threads(worker->pool)) {
        pool_items(worker->pool, multiply_of_batch, &gemm, (uint64_t)r->batch, &work);
    } else {
        struct matrix a = gemm.a, b = gemm.b, c = gemm.c;
        for (int32_t index = 0; index < r->batch; index++) {
            gemm.a = a;
            gemm.b = b;
            gemm.c = c;
            batch_at(&gemm, index, &gemm.a, &gemm.b, &gemm.c);
            multiply_one(&gemm, &work);
        }
    }
    work_end();
    if (atomic_load(&gemm.out_of_memory))
        worker_fail(worker, CUDA_OUT_OF_MEMORY, "gemm %d x %d x %d: no memory to convert operands", r->m, r->n, r->k);
    for (int i = 0; i < 3; i++)
        free(gemm.pointers[i]);
    counter_add(&worker->slot->gemms, 1);
}

/* --- TRSM --- */

struct trsm {
    struct vgpu_worker *worker;
    const struct vgpu_trsm *record;
    double alpha;
    struct matrix a, b;
    uint8_t **pointers[2];
    int64_t share;
};

static void solve(const struct trsm *trsm, struct matrix a, struct matrix b)
{
    const struct vgpu_trsm *r = trsm->record;
    int side = r->side ? RIGHT : LEFT, fill = r->uplo ? UPPER : LOWER;
    int trans = r->trans ? TRANSPOSE : NO_TRANSPOSE, diag = r->diag ? UNIT : NON_UNIT;
    if (b.type == TYPE_F64)
        ((dtrsm_fn)trsm->worker->blas.dtrsm)(COLUMN_MAJOR, side, fill, trans, diag, b.rows, b.columns, trsm->alpha, (double *)a.data, a.ld, (double *)b.data, b.ld);
    else
        ((strsm_fn)trsm->worker->blas.strsm)(COLUMN_MAJOR, side, fill, trans, diag, b.rows, b.columns, (float)trsm->alpha, (float *)a.data, a.ld, (float *)b.data, b.ld);
}

static void solve_of_batch(void *argument, uint64_t index)
{
    const struct trsm *trsm = argument;
    struct matrix a = trsm->a, b = trsm->b;
    a.data = trsm->pointers[0][index];
    b.data = trsm->pointers[1][index];
    solve(trsm, a, b);
}

/* Right-hand sides are columns of B (left) or rows of B (right): each is solved alone. */
static void solve_share(void *argument, uint64_t index)
{
    const struct trsm *trsm = argument;
    bool by_columns = trsm->record->side == 0;
    int64_t first = (int64_t)index * trsm->share, left = (by_columns ? trsm->b.columns : trsm->b.rows) - first;
    solve(trsm, trsm->a, part_of(trsm->b, by_columns, first, left < trsm->share ? left : trsm->share));
}

void trsm_execute(struct vgpu_worker *worker, const struct vgpu_trsm *record)
{
    struct vgpu_trsm copy = *record;
    const struct vgpu_trsm *r = &copy;
    uint32_t type = r->flags & DOUBLE_TRSM ? TYPE_F64 : TYPE_F32;
    if (!(type == TYPE_F64 ? worker->blas.dtrsm : worker->blas.strsm)) {
        worker_fail(worker, CUDA_NOT_SUPPORTED, "trsm: no BLAS is loaded");
        return;
    }
    bool arrays = r->flags & POINTER_ARRAYS;
    if (r->side > 1 || r->uplo > 1 || r->trans > 2 || r->diag > 1 || r->m < 0 || r->n < 0 || r->batch < 0 || (!arrays && r->batch > 1)) {
        worker_fail(worker, CUDA_INVALID_VALUE, "trsm: %d x %d, batch %d, side %u, fill %u", r->m, r->n, r->batch, r->side, r->uplo);
        return;
    }
    if (r->m == 0 || r->n == 0 || r->batch == 0)
        return;
    int64_t order = r->side ? r->n : r->m;
    struct trsm trsm = {.worker = worker, .record = r, .alpha = r->alpha};
    trsm.a = (struct matrix){(uint8_t *)(uintptr_t)r->a, order, order, r->lda, type};
    trsm.b = (struct matrix){(uint8_t *)(uintptr_t)r->b, r->m, r->n, r->ldb, type};
    struct device_work work = {worker, 0, "trsm"};
    work_begin(&work);
    bool good = true;
    if (arrays) {
        trsm.pointers[0] = pointers_read(worker, r->a, r->batch);
        trsm.pointers[1] = pointers_read(worker, r->b, r->batch);
        good = trsm.pointers[0] && trsm.pointers[1];
        for (int32_t n = 0; good && n < r->batch; n++)
            good = matrix_fits(worker, &trsm.a, (uint64_t)(uintptr_t)trsm.pointers[0][n]) && matrix_fits(worker, &trsm.b, (uint64_t)(uintptr_t)trsm.pointers[1][n]);
    } else {
        good = matrix_fits(worker, &trsm.a, r->a) && matrix_fits(worker, &trsm.b, r->b);
    }
    if (good && r->flags & SCALARS_IN_MEMORY)
        good = scalar_read(worker, r->alpha_address, type, &trsm.alpha);
    if (!good) {
        worker_fail(worker, CUDA_ILLEGAL_ADDRESS, "trsm %d x %d, batch %d: an operand is not device memory of this process, not aligned, or its leading dimension is too small",
                    r->m, r->n, r->batch);
    } else if (arrays) {
        pool_items(worker->pool, solve_of_batch, &trsm, (uint64_t)r->batch, &work);
    } else {
        int64_t sides = r->side ? r->m : r->n, threads = pool_threads(worker->pool);
        trsm.share = ((sides + threads - 1) / threads + 15) / 16 * 16;
        pool_items(worker->pool, solve_share, &trsm, (uint64_t)((sides + trsm.share - 1) / trsm.share), &work);
    }
    work_end();
    free(trsm.pointers[0]);
    free(trsm.pointers[1]);
    counter_add(&worker->slot->gemms, 1);
}
