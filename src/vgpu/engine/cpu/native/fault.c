/* Faults of device work. Compiled kernels, copies and BLAS touch addresses that the guest named; an unmapped one raises a
 * signal here. The handler tells the guest by the control page and ends this process: nothing that the kernel may have
 * left half done is used again. Outside device work a fault is a bug of ours and takes its usual way. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "internal.h"

#define SIGNAL_STACK (64u << 10)

/* initial-exec: reading it in a signal handler must never allocate. */
static __thread const struct device_work *current __attribute__((tls_model("initial-exec")));
static __thread void *signal_stack __attribute__((tls_model("initial-exec")));

static const int signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL};
#define SIGNALS (sizeof signals / sizeof *signals)
static struct sigaction previous[SIGNALS];
static pthread_once_t installed = PTHREAD_ONCE_INIT;

void work_begin(const struct device_work *work)
{
    current = work;
    atomic_signal_fence(memory_order_seq_cst);
}

void work_end(void)
{
    atomic_signal_fence(memory_order_seq_cst);
    current = NULL;
}

/* snprintf is not safe in a handler. */
struct text {
    char *at, *end;
};

static void put(struct text *text, const char *string)
{
    while (*string && text->at < text->end)
        *text->at++ = *string++;
}

static void put_hex(struct text *text, uint64_t value)
{
    char digits[19];
    int count = 0;
    do
        digits[count++] = "0123456789abcdef"[value & 15];
    while (value >>= 4);
    put(text, "0x");
    while (count && text->at < text->end)
        *text->at++ = digits[--count];
}

static void handler(int number, siginfo_t *info, void *context)
{
    const struct device_work *work = current;
    (void)context;
    if (!work) {
        for (size_t i = 0; i < SIGNALS; i++)
            if (signals[i] == number)
                sigaction(number, &previous[i], NULL);
        return; /* the instruction runs again and meets whoever was there before us */
    }
    struct vgpu_control *control = work->worker->control;
    uint64_t address = (uint64_t)(uintptr_t)info->si_addr;
    bool memory = number == SIGSEGV || number == SIGBUS;
    uint32_t none = 0, claim = UINT32_MAX;
    static _Atomic uint32_t first;
    if (!atomic_compare_exchange_strong(&first, &none, claim))
        for (;;) /* another thread faulted first: let it finish its sentence */
            pause();
    struct text text = {control->fault_text, control->fault_text + VGPU_FAULT_TEXT - 1};
    if (memory) {
        /* A non-canonical address, or a vector access that is not aligned, comes without an address. */
        put(&text, number == SIGBUS ? "memory that this machine could not give, at " : "illegal address ");
        put_hex(&text, address);
        put(&text, work->kernel ? " accessed by kernel " : " accessed by ");
    } else {
        put(&text, number == SIGFPE ? "arithmetic fault at " : "illegal instruction at ");
        put_hex(&text, address);
        put(&text, work->kernel ? " in kernel " : " in ");
    }
    put(&text, work->what ? work->what : "?");
    *text.at = 0;
    control->fault_kernel = work->kernel;
    control->fault_signal = (uint32_t)number;
    control->fault_address = memory ? address : 0;
    atomic_store(&control->fault, memory ? CUDA_ILLEGAL_ADDRESS : CUDA_LAUNCH_FAILED);
    _exit(VGPU_EXIT_FAULT);
}

static void install(void)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < SIGNALS; i++)
        sigaction(signals[i], &action, &previous[i]);
}

void fault_install(void) { pthread_once(&installed, install); }

void fault_thread_begin(void)
{
    void *memory = mmap(NULL, SIGNAL_STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return; /* without it only a fault by stack overflow goes untold */
    stack_t stack = {.ss_sp = memory, .ss_size = SIGNAL_STACK};
    sigaltstack(&stack, NULL);
    signal_stack = memory;
}

void fault_thread_end(void)
{
    if (signal_stack) {
        stack_t stack = {.ss_flags = SS_DISABLE};
        sigaltstack(&stack, NULL);
        munmap(signal_stack, SIGNAL_STACK);
        signal_stack = NULL;
    }
}
