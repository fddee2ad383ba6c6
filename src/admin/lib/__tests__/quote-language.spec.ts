import { quoteLanguage } from "../language"

it.each([
  ["card declined", "en"],
  ["Artikel „Größe M“ fehlt: 550 5.1.1", "en"],
  ["code 42", "en"],
  ["库存不足", ""],
  ["Address Москва not found", ""],
])(
  "takes the words of a provider for English unless their script is another: %s",
  (words, language) => {
    expect(quoteLanguage(words)).toBe(language)
  }
)
