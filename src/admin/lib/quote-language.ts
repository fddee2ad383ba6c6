/**
 * The language of somebody else's words. Providers of payments, parcels and
 * e-mails speak English to machines; of words in another script nobody knows
 * more than that English is wrong, which an empty `lang` says.
 */
export const quoteLanguage = (words: string): string =>
  /\p{L}/u.test(words.replace(/\p{Script=Latin}/gu, "")) ? "" : "en"
