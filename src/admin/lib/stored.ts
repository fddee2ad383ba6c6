/** Browsers may refuse their storage altogether; then what is kept lasts as long as the page. */
export const readStored = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

export const writeStored = (key: string, value: string): void => {
  try {
    window.localStorage.setItem(key, value)
  } catch {
    // Nothing is lost but the memory of it.
  }
}
