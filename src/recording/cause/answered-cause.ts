import type { ActivityPayload } from "../../types"
import { bestCode } from "./answer/codes"
import { fieldsOf, isList, keysOf, readField } from "../storing/foreign-fields"
import { saidIn } from "./answer/said"
import { isTellingCode } from "./code"
import { saysNothing } from "./empty-words"

/** Where a payload of somebody's own code holds what was answered, the nearest first. */
const PLACES = ["cause", "error", "response", "errors"]

/** An error has a name. Its fields of these names say its class and how it was asked, and not what was answered. */
const OF_THE_CLIENT = new Set(["name", "type", "stack", "config", "request"])

const KEYS_MAX = 60

/** What a third party's answer in a payload says, where the payload names no cause itself. */
export function answered(payload: ActivityPayload): {
  code: string | null
  words: string | null
} {
  const said = PLACES.map((place) => readField(payload, place))
    .filter((value) => typeof value === "object" && value !== null)
    .flatMap((value) => [bodyOf(value), withoutClient(value)])
    .map((value) => saidIn(value))
    .find(
      ({ words, codes }) =>
        (words !== null && !saysNothing(words)) || codes.some(isTellingCode)
    )

  return { code: bestCode(said?.codes ?? []), words: said?.words ?? null }
}

/** The body of an answer may be plain text. */
function bodyOf(value: unknown): unknown {
  return readField(readField(value, "response"), "data")
}

function withoutClient(value: unknown): unknown {
  const fields = fieldsOf(value)

  return isList(value) || typeof readField(fields, "name") !== "string"
    ? value
    : Object.fromEntries(
        keysOf(fields, KEYS_MAX)
          .filter((key) => !OF_THE_CLIENT.has(key))
          .concat("message")
          .map((key) => [key, readField(fields, key)])
      )
}
