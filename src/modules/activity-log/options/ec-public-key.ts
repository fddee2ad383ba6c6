import { createPublicKey, type KeyObject } from "node:crypto"

/** SendGrid's verification key: base64 of a DER as its admin shows it, or the same in PEM. Null where it is none. */
export function toEcPublicKey(text: string): KeyObject | null {
  try {
    const key = createPublicKey(
      text.includes("BEGIN")
        ? text
        : { key: Buffer.from(text, "base64"), format: "der", type: "spki" }
    )

    return key.asymmetricKeyType === "ec" ? key : null
  } catch {
    // The caller says that it is no key, with the option's name.
    return null
  }
}
