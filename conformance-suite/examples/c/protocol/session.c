/*
 * The session and its cases: hello, open, close, quiesce, ping. These are carried out while every
 * strand rests, which is why quiescence is always a matter of counting.
 */
#include <stdio.h>
#include <string.h>

#include "methods.h"
#include "params.h"
#include "strand.h"

enum { PROTOCOL = 1 };

PWDF_DRIVER_GLOBALS WdfDriverGlobals;

/* Room for the capabilities that are lacked, with their reasons. */
static char introduction[4096];

static void append(const char *text) {
  size_t length = strlen(introduction);
  snprintf(introduction + length, sizeof introduction - length, "%s", text);
}

static void append_member(const char *name, const char *value) {
  append("\"");
  append(name);
  append("\":\"");
  append(value);
  append("\"");
}

static void introduce(struct call *call) {
  introduction[0] = '\0';
  append("\"protocol\":1,");
  append_member("name", BorderFunctions.Name);
  append(",");
  append_member("version", BorderFunctions.Version);
  append(",");
  append_member("language", "C");
  append(",\"lacks\":{");
  const LACKED_CAPABILITY *lacks = BorderFunctions.Lacks;
  for (const LACKED_CAPABILITY *each = lacks; each != NULL && each->Capability != NULL; each++) {
    append(each == lacks ? "" : ",");
    append_member(each->Capability, each->Reason);
  }
  append("}");
  call->answer = (struct text){introduction, strlen(introduction)};
}

static void hello(struct call *call) {
  int64_t least = take_number(call, call->params, "least", 1, INT32_MAX);
  int64_t greatest = take_number(call, call->params, "greatest", 1, INT32_MAX);
  take_text(call, call->params, "kit");
  take_text(call, call->params, "ruleSet");
  if (!ready(call)) {
    return;
  }
  if (least > PROTOCOL || greatest < PROTOCOL) {
    refuse(call, "not-supported", "only version 1 of the protocol is spoken", (struct text){"", 0});
    return;
  }
  introduce(call);
}

static void end_case(void) {
  if (WdfDriverGlobals != NULL) {
    conversation_end_case();
    names_clear();
    BorderFunctions.CloseCase(WdfDriverGlobals);
    WdfDriverGlobals = NULL;
  }
}

static void open_case(struct call *call) {
  bool verifier = take_truth(call, call->params, "verifier");
  take_text(call, call->params, "name");
  if (!ready(call)) {
    return;
  }
  end_case();
  WdfDriverGlobals = BorderFunctions.OpenCase(verifier);
  if (WdfDriverGlobals == NULL) {
    refuse(call, "internal", "there is no memory for a case", (struct text){"", 0});
  }
}

static void close_case(struct call *call) {
  if (ready(call)) {
    end_case();
  }
}

static void quiesce(struct call *call) {
  if (ready(call)) {
    answer_number(call, "waiting", strands_waiting());
  }
}

static void ping(struct call *call) {
  ready(call);
}

bool session_perform(struct text method, struct call *call) {
  static const struct method methods[] = {
    {"hello", hello, NULL},     {"open", open_case, NULL}, {"close", close_case, NULL},
    {"quiesce", quiesce, NULL}, {"ping", ping, NULL},      {NULL, NULL, NULL},
  };
  for (const struct method *each = methods; each->name != NULL; each++) {
    if (text_is(method, each->name)) {
      each->perform(call);
      return true;
    }
  }
  return false;
}
