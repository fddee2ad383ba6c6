import { createHash } from "node:crypto"
import type { ActivityEntry, ActivityPayload } from "../../types"

/** Bounded on both sides, so that a long text costs one walk. What stands between is found first by its @. */
const EMAIL =
  /[^\s"'<>()[\],;:@][^\s"<>()[\],;:@]{0,63}@[^\s"'<>()[\],;:@]{1,255}\.[\p{L}\d-]{2,63}/gu

/** The same in a link: `?e=ann%40x.com`. */
const ENCODED_EMAIL =
  /[\w.!~*'-][\w.!~*'%-]{0,63}%40[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g

const ENCODED_AT = "%40"

/** Where there is a masked address already, there is nothing left to mask. */
const MASK = "…"

/** `customer@example.com` → `c…@example.com`, wherever it stands in a text. */
export function maskEmails(text: string): string {
  return replaceEmails(text, (email) => {
    const at = email.includes("@") ? "@" : ENCODED_AT
    const [name = "", domain = ""] = email.split(at)

    return name.includes(MASK) ? email : `${[...name][0]}${MASK}${at}${domain}`
  })
}

/** Whether a masked address stands in a text: it is nobody's, and nothing can be done with it. */
export function hasMaskedEmail(text: string): boolean {
  return [`${MASK}@`, `${MASK}${ENCODED_AT}`].some((mark) =>
    text.includes(mark)
  )
}

/** A text with something in the place of each address, as it is written or as links have it. */
export function replaceEmails(
  text: string,
  replace: (email: string) => string
): string {
  const replaced = text.replace(EMAIL, replace)

  return replaced.includes(ENCODED_AT)
    ? replaced.replace(ENCODED_EMAIL, replace)
    : replaced
}

/**
 * The row as option `privacy.maskEmails` wants it stored: no address in words, payload or keys. In
 * keys a fingerprint stands for the address, so that keys of different people still differ.
 */
export function withMaskedEmails(row: ActivityEntry): ActivityEntry {
  return {
    ...row,
    message: maskEmails(row.message),
    actor_label: row.actor_label && maskEmails(row.actor_label),
    payload: mapTexts(row.payload, maskEmails) as ActivityPayload, // a record in, a record out
    dedupe_key: fingerprintEmails(row.dedupe_key),
    problem_key: fingerprintEmails(row.problem_key),
  }
}

export function fingerprintEmails(key: string | null): string | null {
  return key && replaceEmails(key, fingerprint)
}

/** Plain JSON with every text in it changed, names of fields among them. */
export function mapTexts(
  value: unknown,
  change: (text: string) => string
): unknown {
  if (typeof value === "string") {
    return change(value)
  }

  if (Array.isArray(value)) {
    return value.map((item) => mapTexts(item, change))
  }

  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        change(key),
        mapTexts(item, change),
      ])
    )
  }

  return value
}

const LENGTH = 16

/**
 * A short name for text that must not be kept itself, e.g. the recipient in a problem's key.
 * Case is ignored, as mail servers do.
 */
export function fingerprint(text: string): string {
  return createHash("sha256")
    .update(text.trim().toLowerCase())
    .digest("base64url")
    .slice(0, LENGTH)
}
