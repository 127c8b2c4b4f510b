/* The methods of the protocol, and those that are made of others: a batch, and the clock. */
#include "methods.h"

#include <string.h>

#include "params.h"

static const struct method *find(struct text name) {
  const struct method *tables[] = {request_methods, target_methods, format_methods,
                                   border_methods, clock_and_batch_methods};
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    for (const struct method *each = tables[i]; each->name != NULL; each++) {
      if (text_is(name, each->name)) {
        return each;
      }
    }
  }
  return NULL;
}

void method_perform(struct text method, struct call *call) {
  const struct method *found = find(method);
  if (found == NULL) {
    refuse(call, "not-supported", "there is no method ", method);
  } else if (WdfDriverGlobals == NULL) {
    refuse(call, "malformed", "no case is open for ", method);
  } else if (call->params == NULL || call->params->kind != JSON_OBJECT) {
    refuse(call, "malformed", "there are no parameters of ", method);
  } else if (offers(call, found->entry)) {
    found->perform(call);
  }
}

static void advance(struct call *call) {
  int64_t units = take_number(call, call->params, "units", 0, INT64_MAX);
  if (ready(call)) {
    BorderFunctions.AdvanceClock(WdfDriverGlobals, units);
  }
}

/* Text that grows, in the memory of the case. */
struct growing {
  char *at;
  size_t length;
  size_t size;
};

static void grow(struct growing *text, const char *more, size_t length) {
  if (text->size - text->length < length) {
    size_t size = 2 * text->size + length + 1024;
    char *larger = pool_allocate(&case_memory, size);
    if (text->length > 0) {
      memcpy(larger, text->at, text->length);
    }
    pool_free(&case_memory, text->at);
    text->at = larger;
    text->size = size;
  }
  if (length > 0) {
    memcpy(text->at + text->length, more, length);
    text->length += length;
  }
}

/* One call after the other; the first one that is refused has the whole refused. */
static void batch(struct call *call) {
  struct growing results = {NULL, 0, 0};
  const struct json *calls = json_member(call->params, "calls");
  if (calls == NULL || calls->kind != JSON_LIST) {
    refuse(call, "malformed", "there is no list of calls", (struct text){"", 0});
    return;
  }
  grow(&results, "\"results\":[", 11);
  for (const struct json *each = calls->first; each != NULL; each = each->next) {
    const struct json *name = each->kind == JSON_OBJECT ? json_member(each, "method") : NULL;
    struct text method = name == NULL ? (struct text){"", 0} : name->text;
    struct call one = {.params = each->kind == JSON_OBJECT ? json_member(each, "params") : NULL};
    method_perform(method, &one);
    if (one.problem != NULL) {
      refuse(call, one.problem, one.message, (struct text){"", 0});
      break;
    }
    grow(&results, each == calls->first ? "{" : ",{", each == calls->first ? 1 : 2);
    grow(&results, one.answer.at, one.answer.length);
    grow(&results, "}", 1);
    pool_free(&case_memory, one.answer_memory);
  }
  grow(&results, "]", 1);
  call->answer = (struct text){results.at, results.length};
  call->answer_memory = results.at;
}

const struct method clock_and_batch_methods[] = {
  {"advance", advance, &BorderFunctions.AdvanceClock},
  {"batch", batch, NULL},
  {NULL, NULL, NULL},
};
