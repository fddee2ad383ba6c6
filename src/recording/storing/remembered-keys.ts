import { toStorableText } from "./storable-text"

/** A longer key is not kept for the next time. */
export const REMEMBERED_LENGTH = 255

/** Payloads come with the same keys again and again; where they do not, it begins anew. */
const REMEMBERED_MAX = 2000

const remembered = new Map<string, string>()

/** A key of a payload as it may be stored: checked for secrets once, and not at each entry. */
export function rememberedKey(key: string): string {
  const known = remembered.get(key)

  if (known !== undefined) {
    return known
  }

  const text = toStorableText(key, REMEMBERED_LENGTH)

  if (remembered.size >= REMEMBERED_MAX) {
    remembered.clear()
  }

  remembered.set(key, text)

  return text
}
