import {
  isList,
  readField,
  text,
  type Fields,
} from "../../storing/foreign-fields"
import { FIELDS } from "./places"

/** Names of a path that say nothing of a field. */
const NO_FIELD =
  /^(?:\d*|all|attributes|base|body|data|errors|form|input|non field errors|query|root|value|general|generic|default|message|messages|reason|detail)$/

/** The field that one error of several is about. Null where it names none. */
export function fieldOf(places: Fields): string | null {
  // GraphQL names the query, not a field of it.
  if ("locations" in places || "extensions" in places) {
    return null
  }

  return (
    FIELDS.map((place) => asPath(readField(places, place))).find(
      (path) => path !== null
    ) ?? null
  )
}

/** `zip` + `is invalid` → `zip is invalid`; a text that names its field stays as it is. */
export function aboutField(words: string, field: string | null): string {
  const path = (field ?? "")
    .split(/[./[\]]+/)
    .filter((part) => !NO_FIELD.test(wordsOf(part)))
  const last = wordsOf(path.at(-1) ?? "")
  const small = wordsOf(words)

  if (!last || last.split(" ").every((part) => small.includes(part))) {
    return words
  }

  return /^\p{Lu}/u.test(words)
    ? `${path.join(".")}: ${words}`
    : `${path.join(".")} ${words}`
}

/** `["body", "address", 0, "zip"]`, `/data/attributes/zip`, `{ pointer: … }`, `zip`. */
function asPath(value: unknown): string | null {
  if (isList(value)) {
    const parts = value
      .slice(0, 10)
      .filter((part) => typeof part === "string" || typeof part === "number")

    return parts.join(".") || null
  }

  const path =
    text(value) ??
    text(readField(value, "pointer")) ??
    text(readField(value, "parameter"))

  return path && path.length <= 80 && !/\s/.test(path) ? path : null
}

/** `postalCode` and `postal_code` → `postal code`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim()
}
