/*
 * Strands: the logical threads of the protocol, each a coroutine on a stack of its own. One of them
 * runs at a time, until it suspends itself or ends. They run in the order in which they became
 * runnable, so that the same lines from the kit always lead to the same answers.
 */
#ifndef STRAND_H
#define STRAND_H

#include <stdint.h>

struct strand;

/* Begins a strand, which is runnable. */
void strand_start(void (*body)(void *argument), void *argument);

/* Runs everything that is runnable, until nothing is. Not to be called from a strand. */
void strands_run(void);

/* Drops every strand as it is: none of them goes on, and nothing on their stacks is used again. */
void strands_drop(void);

/* How many strands wait for an event. */
int strands_waiting(void);

/* The strand that runs. */
struct strand *strand_current(void);

/* Lets the running strand rest until it is woken. */
void strand_suspend(void);
void strand_wake(struct strand *strand);

/* The id of the kit's request that the strand is busy with, innermost; 0 for none. */
int64_t strand_request(const struct strand *strand);
void strand_set_request(struct strand *strand, int64_t id);

#endif
