import { pluralForm, toLocale } from "../language"

it.each([
  ["ptBR", 1, "one"],
  ["ptBR", 2, "other"],
  ["zhCN", 1, "other"],
  ["pl", 22, "few"],
  ["ar", 11, "many"],
  ["en", 0, "other"],
])(
  "knows the form of a number also by the dashboard's names of languages: %s %i",
  (language, count, form) => {
    expect(pluralForm(count, toLocale(language))).toBe(form)
  }
)
