/** An object or a list that is written as a text. Null for any other text, and for one that is too long to be read. */
export function jsonOf(text: string, maxLength: number): object | null {
  if (text.length > maxLength || !isLikeJson(text)) {
    return null
  }

  try {
    const value: unknown = JSON.parse(text)

    return typeof value === "object" ? value : null
  } catch {
    // Text that only begins and ends like JSON.
    return null
  }
}

function isLikeJson(text: string): boolean {
  return (
    (text.startsWith("{") || text.startsWith("[") || /^\s/.test(text)) &&
    /^\s{0,20}[[{]/.test(text) &&
    /[}\]]\s{0,20}$/.test(text.slice(-21))
  )
}
