/* The conversation with the kit. */
#include "conversation.h"

#include <stdio.h>
#include <string.h>

#include "../wdf/wdf.h"
#include "channel.h"
#include "methods.h"
#include "strand.h"

/* A line of the kit's; its text and its params stay until it is given back. */
struct message {
  int64_t id;
  int64_t in; /* the callback inside which it is asked; 0 for none */
  struct text method; /* empty in an answer */
  struct json *params;
  struct json *tree;
  char line[];
};

/* A callback that the kit has not answered. */
struct ask {
  int64_t id;
  struct strand *strand;
  struct message *incoming; /* what its strand has to look at next */
  struct ask *next;
};

struct pool case_memory;

static struct pool messages;
static struct ask *open_asks;
static int64_t last_ask;
static bool system_stopped;

/* Messages */

static int64_t member_number(const struct json *tree, const char *name) {
  const struct json *member = json_member(tree, name);
  return member != NULL && member->kind == JSON_NUMBER ? member->number : 0;
}

static void check_members(const struct json *tree) {
  const char *known[] = {"id", "in", "method", "params", "result", "error"};
  for (const struct json *each = tree->first; each != NULL; each = each->next) {
    size_t i = 0;
    while (i < sizeof known / sizeof *known && !text_is(each->name, known[i])) {
      i++;
    }
    if (i == sizeof known / sizeof *known) {
      die("a line of the kit has a field that the protocol does not know");
    }
  }
}

static struct message *read_message(const char *line, size_t length) {
  struct message *message = pool_allocate(&messages, sizeof *message + length + 1);
  memcpy(message->line, line, length);
  message->tree = json_parse(&messages, message->line, length);
  if (message->tree == NULL || message->tree->kind != JSON_OBJECT) {
    die("a line of the kit is no message");
  }
  check_members(message->tree);
  message->id = member_number(message->tree, "id");
  message->in = member_number(message->tree, "in");
  const struct json *method = json_member(message->tree, "method");
  if (method != NULL && method->kind == JSON_STRING) {
    message->method = method->text;
  }
  message->params = json_member(message->tree, "params");
  return message;
}

static void give_back(struct message *message) {
  pool_free(&messages, message->tree);
  pool_free(&messages, message);
}

/* Answers */

void refuse(struct call *call, const char *problem, const char *what, struct text about) {
  if (call->problem == NULL) {
    call->problem = problem;
    int length = (int)(about.length < 80 ? about.length : 80);
    snprintf(call->message, sizeof call->message, "%s%.*s", what, length, about.at);
  }
}

static void answer(int64_t id, const struct call *call) {
  put("{\"id\":");
  put_number(id);
  if (call->problem == NULL) {
    put(",\"result\":{");
    put_text(call->answer);
  } else {
    put(",\"error\":{\"code\":\"");
    put(call->problem);
    put("\",\"message\":");
    put_string((struct text){call->message, strlen(call->message)});
  }
  put("}}\n");
}

static void perform(struct message *message) {
  struct strand *strand = strand_current();
  int64_t outer = strand_request(strand);
  struct call call = {.params = message->params};
  strand_set_request(strand, message->id);
  method_perform(message->method, &call);
  strand_set_request(strand, outer);
  answer(message->id, &call);
  pool_free(&case_memory, call.answer_memory);
  give_back(message);
}

static void perform_alone(void *message) {
  perform(message);
}

/* Callbacks */

void callback_begin(const char *method) {
  last_ask++;
  put("{\"id\":");
  put_number(last_ask);
  put(",\"in\":");
  put_number(strand_request(strand_current()));
  put(",\"method\":\"");
  put(method);
  put("\",\"params\":{");
}

void callback_end(void) {
  struct ask ask = {.id = last_ask, .strand = strand_current(), .next = open_asks};
  put("}}\n");
  open_asks = &ask;
  for (;;) {
    while (ask.incoming == NULL) {
      strand_suspend();
    }
    struct message *message = ask.incoming;
    ask.incoming = NULL;
    if (message->method.length == 0) {
      give_back(message);
      break;
    }
    perform(message);
  }
  struct ask **position = &open_asks;
  while (*position != &ask) {
    position = &(*position)->next;
  }
  *position = ask.next;
}

_Noreturn void stop_system(unsigned code, uint64_t p1, uint64_t p2) {
  if (!system_stopped) {
    system_stopped = true;
    put("{\"in\":");
    put_number(strand_request(strand_current()));
    put(",\"method\":\"Fatal\",\"params\":{\"code\":");
    put_number((int32_t)code);
    put(",\"p1\":");
    put_number((int64_t)p1);
    put(",\"p2\":");
    put_number((int64_t)p2);
    put("}}\n");
  }
  for (;;) {
    strand_suspend();
  }
}

/* Lines */

static struct ask *find_ask(int64_t id) {
  struct ask *ask = open_asks;
  while (ask != NULL && ask->id != id) {
    ask = ask->next;
  }
  if (ask == NULL || ask->incoming != NULL) {
    die("the kit answers, or asks inside of, what is not open");
  }
  return ask;
}

static void hand_in(struct ask *ask, struct message *message) {
  ask->incoming = message;
  strand_wake(ask->strand);
}

/* The methods of the session are carried out between the strands, all of which rest. */
static bool perform_for_session(struct message *message) {
  struct call call = {.params = message->params};
  if (!session_perform(message->method, &call)) {
    return false;
  }
  answer(message->id, &call);
  give_back(message);
  if (WdfDriverGlobals == NULL) {
    pool_empty(&messages); /* those of the strands that were dropped */
  }
  return true;
}

bool converse(const char *line, size_t length) {
  struct message *message = read_message(line, length);
  if (message->method.length == 0) {
    hand_in(find_ask(message->id), message);
  } else if (message->id == 0) {
    bool ends = text_is(message->method, "exit");
    give_back(message);
    return !ends;
  } else if (perform_for_session(message)) {
    return true;
  } else if (message->in == 0) {
    strand_start(perform_alone, message);
  } else {
    hand_in(find_ask(message->in), message);
  }
  strands_run();
  return true;
}

void conversation_end_case(void) {
  strands_drop();
  open_asks = NULL;
  system_stopped = false;
  pool_empty(&case_memory);
}
