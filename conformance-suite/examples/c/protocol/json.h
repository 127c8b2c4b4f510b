/* JSON, as far as the protocol uses it: objects, lists, strings, integers, true, false and null. */
#ifndef JSON_H
#define JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../support/pool.h"

/* Characters without a null at their end; there may be nulls among them. */
struct text {
  const char *at;
  size_t length;
};

bool text_is(struct text text, const char *word);
bool text_equals(struct text one, struct text other);

enum json_kind {
  JSON_NULL,
  JSON_TRUE,
  JSON_FALSE,
  JSON_NUMBER,
  JSON_STRING,
  JSON_LIST,
  JSON_OBJECT
};

struct json {
  enum json_kind kind;
  bool taken; /* by whoever reads it: what is left over is not known to anybody */
  struct text name; /* of a member of an object */
  struct text text;
  int64_t number;
  struct json *first; /* of the members of an object or a list */
  struct json *next;  /* the member after this one */
};

/*
 * Reads a value, and nothing after it. Null where it is none; otherwise the value is one piece of
 * the pool's memory, and its texts are the characters of the line, which is changed.
 */
struct json *json_parse(struct pool *pool, char *line, size_t length);

/* A member of an object; null where there is none. */
struct json *json_member(const struct json *object, const char *name);

#endif
