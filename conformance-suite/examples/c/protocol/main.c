/* The adapter: it reads a line of the kit's, does whatever follows from it, and reads the next. */
#include "channel.h"
#include "conversation.h"

int main(void) {
  char *line;
  size_t length;
  channel_open();
  while (channel_next_line(&line, &length) && converse(line, length)) {
  }
  channel_flush();
  return 0;
}
