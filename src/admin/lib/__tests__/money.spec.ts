import { money, sumInWords } from "../money"

it("writes money as the reader does", () => {
  expect(money({ amount: 43, currency_code: "gbp" }, "en-GB")).toBe("£43.00")
  expect(money({ amount: 43, currency_code: "points" }, "en-GB")).toBe(
    "43 points"
  )
})

it("writes as many decimals as Medusa's currency has", () => {
  const dinars = { amount: 1500, currency_code: "rsd" }

  expect(money(dinars, "en-GB").replace("\u00a0", " ")).toBe("RSD 1,500")
  expect(sumInWords({ rsd: 1500 }, "en-GB")).not.toContain(".")
})

it("keeps a sign behind its letters where one reads from right to left", () => {
  const pounds = { amount: 43, currency_code: "gbp" }

  expect(money(pounds, "ar-u-nu-latn")).toMatch(/UK£\u200e$/)
  expect(money(pounds, "en-US")).not.toContain("\u200e")
})

it.each([
  [{ gbp: 612 }, "£612.00"],
  [{ gbp: 612.5 }, "£612.50"],
  [{ eur: 40, gbp: 612 }, "£612.00 + €40.00"],
  [{ gbp: 0 }, ""],
  [{}, ""],
])("sums up %j as %j", (amounts, words) => {
  expect(sumInWords(amounts, "en-GB")).toBe(words)
})
