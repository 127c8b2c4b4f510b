/* Parameters of calls, and what calls answer. */
#include "params.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "channel.h"

static const int64_t GREATEST = 9007199254740991; /* 2^53 - 1 */

const struct word request_types[] = {
  {"CREATE", WdfRequestTypeCreate},
  {"READ", WdfRequestTypeRead},
  {"WRITE", WdfRequestTypeWrite},
  {"DEVICE_CONTROL", WdfRequestTypeDeviceControl},
  {"DEVICE_CONTROL_INTERNAL", WdfRequestTypeDeviceControlInternal},
  {"OTHER", WdfRequestTypeOther},
  {"NO_FORMAT", WdfRequestTypeNoFormat},
  {NULL, 0},
};

const struct word format_words[] = {
  {"READ", METHOD_READ},
  {"WRITE", METHOD_WRITE},
  {"IOCTL", METHOD_IOCTL},
  {"INTERNAL_IOCTL", METHOD_INTERNAL_IOCTL},
  {"INTERNAL_IOCTL_OTHERS", METHOD_INTERNAL_IOCTL_OTHERS},
  {NULL, 0},
};

static struct text text_of(const char *word) {
  return (struct text){word, strlen(word)};
}

/* Taking */

static const struct json *take(struct call *call, const struct json *object, const char *name) {
  struct json *member = object == NULL ? NULL : json_member(object, name);
  if (member == NULL) {
    refuse(call, "malformed", "there is no parameter ", text_of(name));
    return NULL;
  }
  member->taken = true;
  return member;
}

static const struct json *take_kind(struct call *call, const struct json *object,
                                    const char *name, enum json_kind kind) {
  const struct json *member = take(call, object, name);
  if (member != NULL && member->kind != kind) {
    refuse(call, "malformed", "of another kind is the parameter ", text_of(name));
    return NULL;
  }
  return member;
}

const struct json *take_object(struct call *call, const struct json *object, const char *name) {
  return take_kind(call, object, name, JSON_OBJECT);
}

const struct json *take_optional(struct call *call, const struct json *object, const char *name) {
  struct json *member = object == NULL ? NULL : json_member(object, name);
  if (member == NULL || member->kind == JSON_NULL) {
    if (member != NULL) {
      member->taken = true;
    }
    return NULL;
  }
  return take(call, object, name);
}

bool take_truth(struct call *call, const struct json *object, const char *name) {
  const struct json *member = take(call, object, name);
  if (member != NULL && member->kind != JSON_TRUE && member->kind != JSON_FALSE) {
    refuse(call, "malformed", "neither true nor false is the parameter ", text_of(name));
  }
  return member != NULL && member->kind == JSON_TRUE;
}

int64_t take_number(struct call *call, const struct json *object, const char *name, int64_t least,
                    int64_t greatest) {
  const struct json *member = take_kind(call, object, name, JSON_NUMBER);
  if (member == NULL) {
    return 0;
  }
  if (member->number < least || member->number > greatest || member->number > GREATEST ||
      member->number < -GREATEST) {
    refuse(call, "malformed", "out of range is the parameter ", text_of(name));
    return 0;
  }
  return member->number;
}

struct text take_text(struct call *call, const struct json *object, const char *name) {
  const struct json *member = take_kind(call, object, name, JSON_STRING);
  return member == NULL ? (struct text){"", 0} : member->text;
}

NTSTATUS take_status(struct call *call, const struct json *object, const char *name) {
  struct text text = take_text(call, object, name);
  char digits[11];
  unsigned value = 0;
  int used = 0;
  if (text.length == 10) {
    memcpy(digits, text.at, 10);
    digits[10] = '\0';
    if (sscanf(digits, "0x%8x%n", &value, &used) != 1) {
      used = 0;
    }
  }
  if (used != 10) {
    refuse(call, "malformed", "no status is the parameter ", text_of(name));
  }
  return (NTSTATUS)value;
}

int take_word(struct call *call, const struct json *object, const char *name,
              const struct word *words) {
  struct text text = take_text(call, object, name);
  for (; words->name != NULL; words++) {
    if (text_is(text, words->name)) {
      return words->value;
    }
  }
  refuse(call, "malformed", "not one of its words is the parameter ", text_of(name));
  return 0;
}

const char *word_of(const struct word *words, int value) {
  while (words->name != NULL && words->value != value) {
    words++;
  }
  if (words->name == NULL) {
    die("the implementation told a value outside of its enumeration");
  }
  return words->name;
}

static struct named *take_named(struct call *call, const char *name, enum named_kind kind) {
  struct text text = take_text(call, call->params, name);
  struct named *named = names_find(kind, text);
  if (named == NULL) {
    refuse(call, "no-such-object", "nothing is called ", text);
  }
  return named;
}

struct named *take_request(struct call *call, const char *name) {
  return take_named(call, name, NAMED_REQUEST);
}

struct named *take_target(struct call *call, const char *name) {
  return take_named(call, name, NAMED_TARGET);
}

struct text take_new(struct call *call, const char *name, enum named_kind kind) {
  struct text text = take_text(call, call->params, name);
  const struct named *named = names_find(kind, text);
  if (named != NULL && named->handle != NULL) {
    refuse(call, "malformed", "there is already something called ", text);
  }
  return text;
}

WDF_REQUEST_SEND_OPTIONS take_options(struct call *call) {
  const struct json *options = take_object(call, call->params, "options");
  return (WDF_REQUEST_SEND_OPTIONS){
    .Size = (ULONG)take_number(call, options, "size", INT32_MIN, INT32_MAX),
    .Flags = (ULONG)take_number(call, options, "flags", INT32_MIN, INT32_MAX),
    .Timeout = take_number(call, options, "timeout", -GREATEST, GREATEST),
  };
}

static const struct json *find_untaken(const struct json *object) {
  for (const struct json *each = object->first; each != NULL; each = each->next) {
    const struct json *inside = each->kind == JSON_OBJECT ? find_untaken(each) : NULL;
    if (!each->taken || inside != NULL) {
      return each->taken ? inside : each;
    }
  }
  return NULL;
}

bool ready(struct call *call) {
  if (call->params == NULL || call->params->kind != JSON_OBJECT) {
    refuse(call, "malformed", "there are no parameters", text_of(""));
  } else {
    const struct json *untaken = find_untaken(call->params);
    if (untaken != NULL) {
      refuse(call, "malformed", "there is no such parameter: ", untaken->name);
    }
  }
  return call->problem == NULL;
}

bool offers(struct call *call, const void *entry) {
  VOID (*function)(VOID) = NULL;
  if (entry != NULL && memcmp(entry, &function, sizeof function) == 0) {
    refuse(call, "not-supported", "the implementation has no function for this", text_of(""));
    return false;
  }
  return true;
}

/* Answering */

void answer_raw(struct call *call, const char *members) {
  int length = snprintf(call->answer_space, sizeof call->answer_space, "%s", members);
  call->answer = (struct text){call->answer_space, (size_t)length};
}

void answer_word(struct call *call, const char *name, const char *word) {
  char members[128];
  snprintf(members, sizeof members, "\"%s\":\"%s\"", name, word);
  answer_raw(call, members);
}

void answer_status(struct call *call, NTSTATUS status) {
  answer_word(call, "status", write_status(status).text);
}

void answer_truth(struct call *call, bool value) {
  answer_raw(call, value ? "\"value\":true" : "\"value\":false");
}

void answer_number(struct call *call, const char *name, int64_t value) {
  char members[128];
  snprintf(members, sizeof members, "\"%s\":%" PRId64, name, value);
  answer_raw(call, members);
}

struct written_status write_status(NTSTATUS status) {
  struct written_status written;
  snprintf(written.text, sizeof written.text, "0x%08X", (unsigned)status);
  return written;
}
