/** `٢٠` → `20`: Arabic and Persian digits, as a reader's keyboard has them, as those of an order's number. */
export const latinDigits = (text: string): string =>
  // Both blocks begin at a multiple of 16.
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
