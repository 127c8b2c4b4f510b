/*
 * Memory that belongs to something: what is not given back one by one is given back all at once,
 * when what it belongs to ends. A case ends while calls in it are still open, so that nobody else
 * could give back what they hold.
 */
#ifndef POOL_H
#define POOL_H

#include <stddef.h>

/* A list of blocks; one of zeros is empty. */
struct pool {
  struct block *first;
};

/* Memory of zeros. Ends the process where there is none left. */
void *pool_allocate(struct pool *pool, size_t size);

/* Gives one piece back; null is allowed. */
void pool_free(struct pool *pool, void *memory);

/* Gives everything back. */
void pool_empty(struct pool *pool);

#endif
