/* The methods of the protocol: what is done for each, by the name it has in a message. */
#ifndef METHODS_H
#define METHODS_H

#include "conversation.h"

/* Carries out a method of the session, which never waits; false where it is none. */
bool session_perform(struct text method, struct call *call);

/* Carries out any other method: a call, a batch of calls, or the clock. */
void method_perform(struct text method, struct call *call);

/* One method: its name, what it does, and the entry of a table that it needs. */
struct method {
  const char *name;
  handler *perform;
  const void *entry;
};

/* The last entry of each has no name. */
extern const struct method target_methods[];
extern const struct method request_methods[];
extern const struct method format_methods[];
extern const struct method border_methods[];
extern const struct method clock_and_batch_methods[];

#endif
