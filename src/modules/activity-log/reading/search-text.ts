/**
 * What the word search finds entries by: the message, the actor's name, and every text and number of
 * the payload: reason, code, tracking number, reference, amount, address. Of a payload the first 8,000
 * characters, which is more than any view shows. `\x3f` is a question mark, which would stand for a value.
 */
const PAYLOAD_VALUES = String.raw`replace(left(jsonb_path_query_array(payload, E'strict $.** \x3f (@.type() == "string" || @.type() == "number")')::text, 8000), '\n', ' ')`

const SEARCH_TEXT = `message || ' ' || coalesce(actor_label, '') || ' ' || ${PAYLOAD_VALUES}`

/** Stands for the punctuation within an address, so that PostgreSQL's parser takes it for one word. */
export const JOINT = "º"

/**
 * The indexed expression, letter for letter as in the migration: PostgreSQL uses an expression
 * index only for the expression it was made of. `translate` (immutable in every collation) takes
 * away what would make PostgreSQL's parser see one path or number instead of its words. Where the text
 * holds an address, its words are there a second time with their punctuation as letters.
 */
export const SEARCH_VECTOR = `to_tsvector('simple', translate(${SEARCH_TEXT}, '-./@:_+&=%#<>~', '              ') || case when strpos(${SEARCH_TEXT}, '@') > 0 then ' ' || translate(${SEARCH_TEXT}, '@.-+_/:&=%#<>~', '${JOINT.repeat(5)}         ') else '' end)`

/**
 * The same text, row by row. Making words of it takes ten times as long as looking through it, so what
 * an index did not find is looked through; and the message first, where nearly all that is asked for
 * stands.
 */
export function looksThrough(piece: string, pattern: string) {
  return {
    sql: `((strpos(lower(message), lower(?)) > 0 and lower(message) ~ lower(?))
      or (strpos(lower(payload::text), lower(?)) > 0 and lower(${PAYLOAD_VALUES}) ~ lower(?))
      or (actor_label is not null and lower(actor_label) ~ lower(?)))`,
    values: [piece, pattern, piece, pattern, pattern],
  }
}
