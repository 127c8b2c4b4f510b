/* Objects by their names, in a table of chains, and in a list of all for the rare other ways. */
#include "names.h"

#include <string.h>

#include "channel.h"
#include "conversation.h"

enum { CHAINS = 64 };

static struct named *chains[CHAINS];
static struct named *newest;
static long loans;

static struct named **chain_of(enum named_kind kind, struct text name) {
  unsigned hash = (unsigned)kind;
  for (size_t i = 0; i < name.length; i++) {
    hash = hash * 31 + (unsigned char)name.at[i];
  }
  return &chains[hash % CHAINS];
}

struct named *names_add(enum named_kind kind, struct text name) {
  struct named *named = pool_allocate(&case_memory, sizeof *named);
  char *copy = pool_allocate(&case_memory, name.length + 1);
  memcpy(copy, name.at, name.length);
  named->kind = kind;
  named->name = (struct text){copy, name.length};
  struct named **chain = chain_of(kind, name);
  named->next = *chain;
  *chain = named;
  named->next_older = newest;
  newest = named;
  return named;
}

struct named *names_find(enum named_kind kind, struct text name) {
  struct named *named = *chain_of(kind, name);
  while (named != NULL && (named->kind != kind || !text_equals(named->name, name))) {
    named = named->next;
  }
  return named;
}

struct named *names_of_handle(enum named_kind kind, WDFOBJECT handle) {
  struct named *named = newest;
  while (named != NULL &&
         (named->kind != kind || named->handle != handle || named->is_gone)) {
    named = named->next_older;
  }
  return named;
}

struct named *names_of_originated(PIRP irp) {
  struct named *named = newest;
  while (named != NULL && named->originated != irp) {
    named = named->next_older;
  }
  return named;
}

struct named *names_of_arrived(PIRP irp) {
  struct named *named = newest;
  while (named != NULL && named->arrived != irp) {
    named = named->next_older;
  }
  return named;
}

/* The name behind one more tilde. */
static struct text behind_tilde(struct text name) {
  char *longer = pool_allocate(&case_memory, name.length + 2);
  longer[0] = '~';
  memcpy(longer + 1, name.at, name.length);
  return (struct text){longer, name.length + 1};
}

struct named *names_lend_own(struct named *target) {
  struct named *own;
  struct text name = target->name;
  do {
    name = behind_tilde(name);
    own = names_find(NAMED_REQUEST, name);
  } while (own != NULL && own->lent != 0);
  if (own == NULL) {
    own = names_add(NAMED_REQUEST, name);
    own->own_of = target;
  }
  own->lent = ++loans;
  return own;
}

struct named *names_meet_own(WDFOBJECT request, struct named *target) {
  struct named *oldest = NULL;
  for (struct named *each = newest; each != NULL; each = each->next_older) {
    bool is_met = each->own_of != target || each->lent == 0 || each->handle != NULL;
    if (!is_met && (oldest == NULL || each->lent < oldest->lent)) {
      oldest = each;
    }
  }
  if (oldest == NULL) {
    die("a request arrives that nobody sent");
  }
  oldest->handle = request;
  return oldest;
}

void names_return_own(struct named *own) {
  own->lent = 0;
  own->handle = NULL;
}

void names_clear(void) {
  memset(chains, 0, sizeof chains);
  newest = NULL;
}
