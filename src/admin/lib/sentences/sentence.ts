import type { ActivityPayload } from "../../../types"
import type { Runs } from "./runs"
import type { Writer } from "./writer"

/**
 * The sentence of one type, from its payload alone, as the catalog's message
 * has it in English. Payloads of others may hold anything: whatever a sentence
 * cannot be made of gives null, and the stored text is shown.
 */
export type Sentence = (payload: ActivityPayload, write: Writer) => Runs | null

/** For entries that are nobody's sentence but what a person wrote: the stored text is shown. */
export type MaybeSentence = Sentence | null
