/** `gift.wrapping_late` → `Gift wrapping late`, for a type that nobody gave a label. */
export function typeInWords(type: string): string {
  const words = type.replace(/[._-]+/g, " ").trim()

  return words.charAt(0).toUpperCase() + words.slice(1)
}
