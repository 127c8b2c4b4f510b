/* Strands by ucontext, and the events of the border that they wait for. */
#define _GNU_SOURCE /* for MAP_ANONYMOUS and MAP_STACK */

#include "strand.h"

#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#include "../wdf/border.h"
#include "channel.h"

/* Memory of a stack is taken when it is first used, so that a large one costs nothing. */
enum { STACK_SIZE = 1 << 20 };

struct strand {
  ucontext_t context;
  char *stack;
  void (*body)(void *argument);
  void *argument;
  bool is_runnable;
  bool has_ended;
  int64_t request;
  struct strand *next_runnable;
  struct strand *next_live; /* or the next one that is free */
};

static ucontext_t outside;
static struct strand *current;
static struct strand *live;
static struct strand *spare;
static struct strand *first_runnable;
static struct strand *last_runnable;
static int waiting;

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>

static const void *outside_stack;
static size_t outside_size;

/* The address sanitizer has to know which stack is in use, and that a dropped one is clean. */
static void switch_contexts(ucontext_t *from, ucontext_t *to, const void *stack, size_t size,
                            bool for_good) {
  void *fake = NULL;
  __sanitizer_start_switch_fiber(for_good ? NULL : &fake, stack, size);
  swapcontext(from, to);
  __sanitizer_finish_switch_fiber(fake, NULL, NULL);
}

static void enter(struct strand *strand) {
  switch_contexts(&outside, &strand->context, strand->stack, STACK_SIZE, false);
}

static void leave(struct strand *strand) {
  switch_contexts(&strand->context, &outside, outside_stack, outside_size, strand->has_ended);
}

static void arrive(void) {
  __sanitizer_finish_switch_fiber(NULL, &outside_stack, &outside_size);
}

static void clean(struct strand *strand) {
  __asan_unpoison_memory_region(strand->stack, STACK_SIZE);
}
#else
static void enter(struct strand *strand) {
  swapcontext(&outside, &strand->context);
}

static void leave(struct strand *strand) {
  swapcontext(&strand->context, &outside);
}

static void arrive(void) {}

static void clean(struct strand *strand) {
  (void)strand;
}
#endif

/* A new strand, below whose stack lies a page that must not be touched. */
static struct strand *strand_create(void) {
  struct strand *strand = calloc(1, sizeof *strand);
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  char *memory = mmap(NULL, page + STACK_SIZE, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
  if (strand == NULL || memory == MAP_FAILED || mprotect(memory, page, PROT_NONE) != 0) {
    die("no memory for a strand");
  }
  strand->stack = memory + page;
  return strand;
}

static void run_body(void) {
  arrive();
  current->body(current->argument);
  current->has_ended = true;
  leave(current);
}

static struct strand *strand_obtain(void) {
  if (spare == NULL) {
    return strand_create();
  }
  struct strand *strand = spare;
  spare = strand->next_live;
  return strand;
}

static void prepare(struct strand *strand) {
  getcontext(&strand->context);
  strand->context.uc_stack.ss_sp = strand->stack;
  strand->context.uc_stack.ss_size = STACK_SIZE;
  strand->context.uc_link = NULL;
  makecontext(&strand->context, run_body, 0);
}

void strand_start(void (*body)(void *argument), void *argument) {
  struct strand *strand = strand_obtain();
  clean(strand);
  prepare(strand);
  strand->body = body;
  strand->argument = argument;
  strand->has_ended = false;
  strand->is_runnable = false;
  strand->request = 0;
  strand->next_live = live;
  live = strand;
  strand_wake(strand);
}

static void make_spare(struct strand *ended) {
  struct strand **position = &live;
  while (*position != ended) {
    position = &(*position)->next_live;
  }
  *position = ended->next_live;
  ended->next_live = spare;
  spare = ended;
}

void strands_run(void) {
  while (first_runnable != NULL) {
    current = first_runnable;
    first_runnable = current->next_runnable;
    current->is_runnable = false;
    enter(current);
    if (current->has_ended) {
      make_spare(current);
    }
    current = NULL;
  }
}

void strands_drop(void) {
  while (live != NULL) {
    make_spare(live);
  }
  first_runnable = NULL;
  waiting = 0;
}

int strands_waiting(void) {
  return waiting;
}

struct strand *strand_current(void) {
  return current;
}

void strand_suspend(void) {
  leave(current);
}

void strand_wake(struct strand *strand) {
  if (strand->is_runnable) {
    return;
  }
  strand->is_runnable = true;
  strand->next_runnable = NULL;
  if (first_runnable == NULL) {
    first_runnable = strand;
  } else {
    last_runnable->next_runnable = strand;
  }
  last_runnable = strand;
}

int64_t strand_request(const struct strand *strand) {
  return strand->request;
}

void strand_set_request(struct strand *strand, int64_t id) {
  strand->request = id;
}

void event_wait(struct event *event) {
  while (!event->set) {
    event->waiter = current;
    waiting++;
    strand_suspend();
    waiting--;
  }
  event->waiter = NULL;
  event->set = false;
}

void event_set(struct event *event) {
  event->set = true;
  if (event->waiter != NULL) {
    strand_wake(event->waiter);
  }
}
