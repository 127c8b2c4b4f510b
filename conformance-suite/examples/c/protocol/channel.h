/* The channel to the kit: lines in, lines out, over standard input and output or a connection. */
#ifndef CHANNEL_H
#define CHANNEL_H

#include <stdbool.h>

#include "json.h"

/*
 * Opens the channel that TCK_CHANNEL names. The real standard output is kept for the protocol;
 * whatever else is printed goes to standard error.
 */
void channel_open(void);

/*
 * The next line, without its end; it may be changed, and is there until the next call. Sends what
 * was put before it blocks. False where the kit has hung up.
 */
bool channel_next_line(char **line, size_t *length);

/* Puts something to what will be sent. */
void put(const char *text);
void put_text(struct text text);
void put_number(int64_t number);
void put_string(struct text text); /* in quotes, with escapes */

void channel_flush(void);

/* The kit cannot be understood, or is gone: ends the process. */
_Noreturn void die(const char *why);

#endif
