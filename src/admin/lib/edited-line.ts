import { money } from "./money"

/** What an edit did to one line: `Mug (mug-white): 1 → 3, £12.00 → £9.00`. Null for whatever is none. */
export const editedLine = (thing: object, locale: string): string | null => {
  const line: Record<string, unknown> = { ...thing }
  const quantities = arrow(line.before, line.after)
  const names = [line.title, line.sku].filter(
    (name) => name && typeof name === "string"
  )
  const [name, number] = names.map(String)
  return name && quantities
    ? `${name}${number ? ` (${number})` : ""}: ${[
        quantities,
        prices(line, locale),
      ]
        .filter(Boolean)
        .join(", ")}`
    : null
}

const prices = (
  { price_before, price_after, currency_code }: Record<string, unknown>,
  locale: string
): string | null =>
  typeof currency_code === "string"
    ? arrow(price_before, price_after, (amount) =>
        money({ amount, currency_code }, locale)
      )
    : null

const arrow = (
  before: unknown,
  after: unknown,
  write: (number: number) => string = String
): string | null => {
  if (typeof before !== "number" || typeof after !== "number") {
    return null
  }
  return before === after ? write(after) : `${write(before)} → ${write(after)}`
}
