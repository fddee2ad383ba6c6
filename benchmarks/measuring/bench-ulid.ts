/** Crockford's alphabet, in which ULIDs are written. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** One letter of time: five bits. */
const letter = (place: number): string =>
  `substr('${ALPHABET}', ((ms >> ${45 - 5 * place}) & 31)::int + 1, 1)`

/** `01HZ…`: ten letters of time, then the number of the row where Medusa has something random. One expression, so that PostgreSQL inlines it. */
export const ULID_FUNCTION = `
  create or replace function bench_ulid(ms bigint, n bigint) returns text
  language sql immutable as $$
    select ${Array.from({ length: 10 }, (_, place) => letter(place)).join(" || ")}
      || lpad(upper(to_hex(n)), 16, '0')
  $$`
