/* Memory that belongs to something: blocks in a doubly linked list. */
#include "pool.h"

#include <stdio.h>
#include <stdlib.h>

struct block {
  struct block *next;
  struct block *previous;
  max_align_t memory[];
};

void *pool_allocate(struct pool *pool, size_t size) {
  struct block *block = calloc(1, sizeof *block + size);
  if (block == NULL) {
    fputs("out of memory\n", stderr);
    exit(EXIT_FAILURE);
  }
  block->next = pool->first;
  if (block->next != NULL) {
    block->next->previous = block;
  }
  pool->first = block;
  return block->memory;
}

void pool_free(struct pool *pool, void *memory) {
  if (memory == NULL) {
    return;
  }
  struct block *block = (struct block *)((char *)memory - offsetof(struct block, memory));
  if (block->next != NULL) {
    block->next->previous = block->previous;
  }
  if (block->previous != NULL) {
    block->previous->next = block->next;
  } else {
    pool->first = block->next;
  }
  free(block);
}

void pool_empty(struct pool *pool) {
  while (pool->first != NULL) {
    struct block *block = pool->first;
    pool->first = block->next;
    free(block);
  }
}
