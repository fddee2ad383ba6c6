/** `٢٠` → `20`: Arabic and Persian digits as the ones that Medusa counts with. */
export function latinDigits(text: string): string {
  // Both blocks begin at a multiple of 16.
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}
