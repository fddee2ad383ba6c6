import { letterOf } from "../shortcuts"

it.each([
  ["r", "KeyR", "r"],
  ["R", "KeyR", "r"],
  // AZERTY: the letter that is written counts, not where it stands.
  ["a", "KeyQ", "a"],
  ["ק", "KeyR", "r"],
  ["ؤ", "KeyC", "c"],
  ["к", "KeyR", "r"],
  ["Escape", "Escape", "escape"],
  ["1", "Digit1", "1"],
])("reads %s of %s as %s", (key, code, letter) => {
  expect(letterOf({ key, code })).toBe(letter)
})
