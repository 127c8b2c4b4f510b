/* The channel to the kit. */
#define _POSIX_C_SOURCE 200809L

#include "channel.h"

#include <arpa/inet.h>
#include <errno.h>
#include <inttypes.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MOST_LINE = 1 << 20 };

static int in = -1;
static int out = -1;
static char input[MOST_LINE + 2];
static size_t input_begin;
static size_t input_end;
static char *output;
static size_t output_length;
static size_t output_size;

_Noreturn void die(const char *why) {
  fprintf(stderr, "%s\n", why);
  exit(EXIT_FAILURE);
}

static int connect_to(const char *port) {
  struct sockaddr_in address = {
    .sin_family = AF_INET,
    .sin_port = htons((uint16_t)strtoul(port, NULL, 10)),
    .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)},
  };
  int at_once = 1;
  int connection = socket(AF_INET, SOCK_STREAM, 0);
  if (connection < 0 || connect(connection, (struct sockaddr *)&address, sizeof address) != 0) {
    die("no connection to the kit");
  }
  setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once);
  return connection;
}

static void introduce(void) {
  const char *token = getenv("TCK_TOKEN");
  put("{\"token\":");
  put_string((struct text){token == NULL ? "" : token, token == NULL ? 0 : strlen(token)});
  put("}\n");
  channel_flush();
}

void channel_open(void) {
  const char *prefix = "tcp:127.0.0.1:";
  const char *channel = getenv("TCK_CHANNEL");
  signal(SIGPIPE, SIG_IGN);
  out = dup(STDOUT_FILENO);
  if (out < 0 || dup2(STDERR_FILENO, STDOUT_FILENO) < 0) {
    die("no standard output");
  }
  if (channel == NULL || strcmp(channel, "stdio") == 0) {
    in = STDIN_FILENO;
  } else if (strncmp(channel, prefix, strlen(prefix)) == 0) {
    close(out);
    in = connect_to(channel + strlen(prefix));
    out = in;
    introduce();
  } else {
    die("TCK_CHANNEL names no channel that is known");
  }
}

/* Makes room at the end of the input and reads something there; false at the end of it all. */
static bool read_more(void) {
  if (input_begin > 0) {
    memmove(input, input + input_begin, input_end - input_begin);
    input_end -= input_begin;
    input_begin = 0;
  }
  if (input_end == sizeof input) {
    die("a line of the kit is too long");
  }
  ssize_t count;
  do {
    count = read(in, input + input_end, sizeof input - input_end);
  } while (count < 0 && errno == EINTR);
  if (count > 0) {
    input_end += (size_t)count;
  }
  return count > 0;
}

bool channel_next_line(char **line, size_t *length) {
  size_t seen = 0;
  for (;;) {
    char *begin = input + input_begin;
    size_t held = input_end - input_begin;
    char *end = memchr(begin + seen, '\n', held - seen);
    if (end != NULL) {
      *line = begin;
      *length = (size_t)(end - begin);
      input_begin += *length + 1;
      return true;
    }
    seen = held;
    channel_flush();
    if (!read_more()) {
      return false;
    }
  }
}

static void put_bytes(const char *bytes, size_t length) {
  if (output_size - output_length < length) {
    output_size = 2 * output_size + length + 4096;
    output = realloc(output, output_size);
    if (output == NULL) {
      die("out of memory");
    }
  }
  if (length > 0) {
    memcpy(output + output_length, bytes, length);
    output_length += length;
  }
}

void put(const char *text) {
  put_bytes(text, strlen(text));
}

void put_text(struct text text) {
  put_bytes(text.at, text.length);
}

void put_number(int64_t number) {
  char digits[32];
  int length = snprintf(digits, sizeof digits, "%" PRId64, number);
  put_bytes(digits, (size_t)length);
}

void put_string(struct text text) {
  put("\"");
  for (size_t i = 0; i < text.length; i++) {
    char character = text.at[i];
    if (character == '"' || character == '\\') {
      put_bytes("\\", 1);
      put_bytes(&character, 1);
    } else if ((unsigned char)character < 0x20) {
      char escape[8];
      snprintf(escape, sizeof escape, "\\u%04x", (unsigned)(unsigned char)character);
      put(escape);
    } else {
      put_bytes(&character, 1);
    }
  }
  put("\"");
}

void channel_flush(void) {
  size_t sent = 0;
  while (sent < output_length) {
    ssize_t count = write(out, output + sent, output_length - sent);
    if (count < 0 && errno != EINTR) {
      exit(EXIT_SUCCESS); /* the kit has hung up: nobody is left to be told */
    }
    sent += count > 0 ? (size_t)count : 0;
  }
  output_length = 0;
}
