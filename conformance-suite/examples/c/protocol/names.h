/* Objects by the names that the kit gives them, and handles by what they are called. */
#ifndef NAMES_H
#define NAMES_H

#include "../wdf/border.h"
#include "json.h"

enum named_kind { NAMED_REQUEST, NAMED_TARGET };

/* One object. What it is called stays known after it is gone, until the case ends. */
struct named {
  enum named_kind kind;
  struct text name;
  WDFOBJECT handle; /* null while there is none */
  bool is_gone;     /* destroyed: the handle may be that of another object by now */

  /* A request: */
  PIRP originated; /* by the originator who submitted it */
  PIRP arrived;    /* at a lower driver, the last time */
  struct named *arrived_at; /* the target of that lower driver */

  /* A target: */
  DEVICE_OBJECT device; /* behind it */
  WDF_IO_TARGET_OPEN_PARAMS open_params;

  /* A request of the framework's own, made for a synchronous transfer: */
  struct named *own_of; /* the target */
  long lent;            /* counts the transfers; 0 where none is under way */

  struct named *next;       /* with the same hash */
  struct named *next_older; /* of all */
};

struct named *names_add(enum named_kind kind, struct text name);
struct named *names_find(enum named_kind kind, struct text name);

/* What a handle is called; null where nothing is. */
struct named *names_of_handle(enum named_kind kind, WDFOBJECT handle);
struct named *names_of_originated(PIRP irp);
struct named *names_of_arrived(PIRP irp);

/*
 * The framework's own request of a transfer to a target is called by the target's name behind a
 * tilde, or the next such name while that one is in use. Its handle is seen when it arrives.
 */
struct named *names_lend_own(struct named *target);
struct named *names_meet_own(WDFOBJECT request, struct named *target);
void names_return_own(struct named *own);

/* Forgets everything; the memory is the case's. */
void names_clear(void);

#endif
