/* What send options say. */
#ifndef SEND_OPTIONS_H
#define SEND_OPTIONS_H

#include <stdbool.h>

#include "../wdf/wdf_types.h"

static const WDF_REQUEST_SEND_OPTIONS NO_SEND_OPTIONS = {.Size = sizeof NO_SEND_OPTIONS};

static inline const WDF_REQUEST_SEND_OPTIONS *
options_or_none(const WDF_REQUEST_SEND_OPTIONS *options) {
  return options == WDF_NO_SEND_OPTIONS ? &NO_SEND_OPTIONS : options;
}

static inline bool options_have(const WDF_REQUEST_SEND_OPTIONS *options, ULONG flag) {
  return (options->Flags & flag) != 0;
}

/* Whether a deadline applies: the flag is set and the value is not zero. */
static inline bool options_are_timed(const WDF_REQUEST_SEND_OPTIONS *options) {
  return options_have(options, WDF_REQUEST_SEND_OPTION_TIMEOUT) && options->Timeout != 0;
}

/* Whether size and flags are a combination that the documentation allows. */
static inline bool options_are_valid(const WDF_REQUEST_SEND_OPTIONS *options) {
  bool forgets = options_have(options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
  return options->Size == sizeof *options && (options->Flags & ~(ULONG)0xF) == 0 &&
         (!forgets || options->Flags == WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
}

#endif
