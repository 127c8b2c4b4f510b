/* What a format method was told: the parts of memory, and the stack location they make. */
#ifndef FORMAT_H
#define FORMAT_H

#include "target.h"

/* A part of a memory object; one that is absent has length 0. */
struct part {
  bool is_within_bounds;
  size_t length;
};

struct format {
  WDF_REQUEST_TYPE type; /* that the completion parameters carry */
  bool is_within_bounds;
  IO_STACK_LOCATION location;
};

struct part part_of(PWDF_DRIVER_GLOBALS globals, WDFMEMORY handle, const WDFMEMORY_OFFSET *offset);
struct part part_of_descriptor(PWDF_DRIVER_GLOBALS globals, const WDF_MEMORY_DESCRIPTOR *memory);

struct format format_transfer(WDF_REQUEST_TYPE type, struct part part,
                              const LONGLONG *device_offset);
struct format format_ioctl(WDF_REQUEST_TYPE type, ULONG code, struct part input,
                           struct part output);
struct format format_others(ULONG code, struct part one, struct part two, struct part four);

/* Formats a request that the caller may format, with parts that are within bounds. */
NTSTATUS format_request(struct request *request, struct target *target, struct format format);

#endif
