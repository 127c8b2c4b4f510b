/*
 * The conversation with the kit: its requests and what is answered, callbacks and their answers,
 * and how they nest. A callback suspends its strand; what the kit asks inside of it runs on the
 * same strand, above the frame that waits.
 */
#ifndef CONVERSATION_H
#define CONVERSATION_H

#include "json.h"

/* The memory of the case that is open, without which no case is. */
extern struct pool case_memory;

/* One request of the kit's while it is being carried out. */
struct call {
  const struct json *params;
  const char *problem; /* the code of an error; null while there is none */
  char message[160];   /* what is wrong, for people */
  struct text answer;  /* the members of the result */
  char answer_space[256];
  char *answer_memory; /* of the case, where the space is not enough */
};

typedef void handler(struct call *call);

/* Carries out everything that one line of the kit leads to; false where it tells to end. */
bool converse(const char *line, size_t length);

/* Drops every strand and every callback that is open, and the memory of the case. */
void conversation_end_case(void);

/* Refuses a call: nothing is answered but the problem, the first one that there is. */
void refuse(struct call *call, const char *problem, const char *what, struct text about);

/*
 * A callback: between begin and end its parameters are put, after a comma where they are not the
 * first; end returns when the kit has answered.
 */
void callback_begin(const char *method);
void callback_end(void);

/* Tells the kit that the system stops, once a case, and ends the strand. */
_Noreturn void stop_system(unsigned code, uint64_t p1, uint64_t p2);

#endif
