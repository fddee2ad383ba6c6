/**
 * Memory for the rows that words were found in. With PostgreSQL's 4 MB, millions of rows are kept
 * as whole pages, and each message on them is taken apart again: two frequent words that never
 * stand together took a minute at ten million rows, and take a second with 64 MB.
 *
 * It is a condition, checked once before the rows are looked for, and holds for its statement
 * alone: a SET would stay with the store's connection, or with somebody else's behind a pooler.
 */
export const HAS_BITMAP_MEMORY = `(select set_config('work_mem',
  greatest(pg_size_bytes(current_setting('work_mem')) / 1024, 65536)::text, true)) is not null`
