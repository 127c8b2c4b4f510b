/* JSON: a reader by recursive descent over one line. */
#include "json.h"

#include <string.h>

enum { MOST_DEPTH = 64 };

struct reader {
  char *at;
  char *end;
  struct json *nodes; /* there are enough of them */
  size_t used;
  int depth;
};

bool text_is(struct text text, const char *word) {
  return text.length == strlen(word) &&
         (text.length == 0 || memcmp(text.at, word, text.length) == 0);
}

bool text_equals(struct text one, struct text other) {
  return one.length == other.length &&
         (one.length == 0 || memcmp(one.at, other.at, one.length) == 0);
}

static void skip_blanks(struct reader *reader) {
  while (reader->at < reader->end &&
         (*reader->at == ' ' || *reader->at == '\t' || *reader->at == '\r')) {
    reader->at++;
  }
}

/* Whether the next character is this one, which is then passed. */
static bool passes(struct reader *reader, char character) {
  skip_blanks(reader);
  if (reader->at < reader->end && *reader->at == character) {
    reader->at++;
    return true;
  }
  return false;
}

static bool passes_word(struct reader *reader, const char *word) {
  size_t length = strlen(word);
  if ((size_t)(reader->end - reader->at) < length || memcmp(reader->at, word, length) != 0) {
    return false;
  }
  reader->at += length;
  return true;
}

static int hex_digit(char character) {
  const char *digits = "0123456789abcdef";
  char lower = (char)(character >= 'A' && character <= 'F' ? character - 'A' + 'a' : character);
  const char *found = lower == '\0' ? NULL : strchr(digits, lower);
  return found == NULL ? -1 : (int)(found - digits);
}

/* The four digits after \u; -1 where they are none. */
static long read_unit(struct reader *reader) {
  long unit = 0;
  for (int i = 0; i < 4; i++) {
    int digit = reader->at < reader->end ? hex_digit(*reader->at++) : -1;
    if (digit < 0) {
      return -1;
    }
    unit = unit * 16 + digit;
  }
  return unit;
}

/* The character after \u, of which there are two where it is a pair; -1 where it is none. */
static long read_code_point(struct reader *reader) {
  long unit = read_unit(reader);
  if (unit < 0xD800 || unit > 0xDFFF) {
    return unit;
  }
  if (unit > 0xDBFF || !passes_word(reader, "\\u")) {
    return -1;
  }
  long low = read_unit(reader);
  return low < 0xDC00 || low > 0xDFFF ? -1 : 0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00);
}

static char *put_utf8(char *to, long code) {
  if (code < 0x80) {
    *to++ = (char)code;
    return to;
  }
  if (code < 0x800) {
    *to++ = (char)(0xC0 | code >> 6);
  } else {
    if (code < 0x10000) {
      *to++ = (char)(0xE0 | code >> 12);
    } else {
      *to++ = (char)(0xF0 | code >> 18);
      *to++ = (char)(0x80 | (code >> 12 & 0x3F));
    }
    *to++ = (char)(0x80 | (code >> 6 & 0x3F));
  }
  *to++ = (char)(0x80 | (code & 0x3F));
  return to;
}

/* What stands for an escape is never longer than the escape: the text is rewritten in place. */
static char *read_escape(struct reader *reader, char *to) {
  const char *escapes = "\"\\/bfnrt";
  const char *meanings = "\"\\/\b\f\n\r\t";
  if (reader->at == reader->end) {
    return NULL;
  }
  char character = *reader->at++;
  if (character == 'u') {
    long code = read_code_point(reader);
    return code < 0 ? NULL : put_utf8(to, code);
  }
  const char *found = character == '\0' ? NULL : strchr(escapes, character);
  if (found == NULL) {
    return NULL;
  }
  *to++ = meanings[found - escapes];
  return to;
}

static bool read_text(struct reader *reader, struct text *text) {
  if (!passes(reader, '"')) {
    return false;
  }
  char *to = reader->at;
  text->at = to;
  while (reader->at < reader->end) {
    char character = *reader->at++;
    if (character == '"') {
      text->length = (size_t)(to - text->at);
      return true;
    }
    if ((unsigned char)character < 0x20) {
      return false;
    }
    if (character == '\\') {
      to = read_escape(reader, to);
      if (to == NULL) {
        return false;
      }
    } else {
      *to++ = character;
    }
  }
  return false;
}

/* Integers only, of at most 18 digits: more than the protocol allows. */
static bool read_number(struct reader *reader, int64_t *number) {
  bool is_negative = passes(reader, '-');
  char *begin = reader->at;
  int64_t value = 0;
  while (reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9') {
    if (reader->at - begin == 18) {
      return false;
    }
    value = value * 10 + (*reader->at++ - '0');
  }
  *number = is_negative ? -value : value;
  bool goes_on = reader->at < reader->end && strchr(".eE", *reader->at) != NULL;
  return reader->at > begin && !(goes_on && *reader->at != '\0');
}

static struct json *read_value(struct reader *reader);

static bool read_members(struct reader *reader, struct json *node, bool named, char end) {
  struct json **last = &node->first;
  if (passes(reader, end)) {
    return true;
  }
  do {
    struct text name = {NULL, 0};
    if (named && (!read_text(reader, &name) || !passes(reader, ':'))) {
      return false;
    }
    struct json *member = read_value(reader);
    if (member == NULL) {
      return false;
    }
    member->name = name;
    *last = member;
    last = &member->next;
  } while (passes(reader, ','));
  return passes(reader, end);
}

static bool read_nested(struct reader *reader, struct json *node, bool named, char end) {
  node->kind = named ? JSON_OBJECT : JSON_LIST;
  bool good = ++reader->depth <= MOST_DEPTH && read_members(reader, node, named, end);
  reader->depth--;
  return good;
}

static struct json *read_value(struct reader *reader) {
  struct json *node = &reader->nodes[reader->used++];
  skip_blanks(reader);
  bool good;
  if (passes(reader, '{')) {
    good = read_nested(reader, node, true, '}');
  } else if (passes(reader, '[')) {
    good = read_nested(reader, node, false, ']');
  } else if (reader->at < reader->end && *reader->at == '"') {
    node->kind = JSON_STRING;
    good = read_text(reader, &node->text);
  } else if (passes_word(reader, "true")) {
    node->kind = JSON_TRUE;
    good = true;
  } else if (passes_word(reader, "false")) {
    node->kind = JSON_FALSE;
    good = true;
  } else if (passes_word(reader, "null")) {
    node->kind = JSON_NULL;
    good = true;
  } else {
    node->kind = JSON_NUMBER;
    good = read_number(reader, &node->number);
  }
  return good ? node : NULL;
}

struct json *json_parse(struct pool *pool, char *line, size_t length) {
  size_t most = 2;
  for (size_t i = 0; i < length; i++) {
    most += line[i] == ',' || line[i] == '{' || line[i] == '[';
  }
  struct reader reader = {
    .at = line,
    .end = line + length,
    .nodes = pool_allocate(pool, most * sizeof *reader.nodes),
  };
  struct json *value = read_value(&reader);
  skip_blanks(&reader);
  if (value == NULL || reader.at != reader.end) {
    pool_free(pool, reader.nodes);
    return NULL;
  }
  return value;
}

struct json *json_member(const struct json *object, const char *name) {
  for (struct json *each = object->first; each != NULL; each = each->next) {
    if (text_is(each->name, name)) {
      return each;
    }
  }
  return NULL;
}
