/*
 * Parameters of calls, and what calls answer. A taker refuses the call where what it looks for is
 * not there; it then returns a zero that nobody uses, because ready() says no.
 */
#ifndef PARAMS_H
#define PARAMS_H

#include "../wdf/wdf.h"
#include "conversation.h"
#include "names.h"

/* The most that a CCHAR counts. */
enum { MOST_STACK_LOCATIONS = 127 };

/* Whether everything was there, and nothing else was: the call may be made. */
bool ready(struct call *call);

/* Whether the implementation filled in this entry of a table; the call is refused otherwise. */
bool offers(struct call *call, const void *entry);

/* Members of an object, which is null where it was not there itself. */
const struct json *take_object(struct call *call, const struct json *object, const char *name);
const struct json *take_optional(struct call *call, const struct json *object, const char *name);
bool take_truth(struct call *call, const struct json *object, const char *name);
int64_t take_number(struct call *call, const struct json *object, const char *name, int64_t least,
                    int64_t greatest);
struct text take_text(struct call *call, const struct json *object, const char *name);
NTSTATUS take_status(struct call *call, const struct json *object, const char *name);

/* One of the words of an enumeration, of which the last is followed by one without name. */
struct word {
  const char *name;
  int value;
};

int take_word(struct call *call, const struct json *object, const char *name,
              const struct word *words);
const char *word_of(const struct word *words, int value); /* ends the process where none is */

extern const struct word request_types[];
extern const struct word format_words[];

/* The methods by which a request is formatted. */
enum format_method {
  METHOD_READ,
  METHOD_WRITE,
  METHOD_IOCTL,
  METHOD_INTERNAL_IOCTL,
  METHOD_INTERNAL_IOCTL_OTHERS
};

/* Objects, by the names that the kit gives them. */
struct named *take_request(struct call *call, const char *name);
struct named *take_target(struct call *call, const char *name);
/* A name that is free: the object is added once the call is ready. */
struct text take_new(struct call *call, const char *name, enum named_kind kind);

WDF_REQUEST_SEND_OPTIONS take_options(struct call *call);

/* Answers */
void answer_status(struct call *call, NTSTATUS status);
void answer_truth(struct call *call, bool value);
void answer_number(struct call *call, const char *name, int64_t value);
void answer_word(struct call *call, const char *name, const char *word);
void answer_raw(struct call *call, const char *members);

/* A status as it is written. */
struct written_status {
  char text[11];
};

struct written_status write_status(NTSTATUS status);

#endif
