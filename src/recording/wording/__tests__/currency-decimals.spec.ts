import { defaultCurrencies } from "@medusajs/framework/utils"
import { decimalsOf as decimalsInAdmin } from "../../../admin/lib/money"
import { decimalsOf, formatMoney } from "../money"

const codes = Object.keys(defaultCurrencies)

const decimalsBy = (of: (code: string) => number | undefined) =>
  Object.fromEntries(codes.map((code) => [code, of(code)]))

it.each([
  ["the log", decimalsOf],
  ["the admin", decimalsInAdmin],
])("gives %s as many decimals as Medusa's currency module", (_, of) => {
  expect(codes.length).toBeGreaterThan(100)
  expect(decimalsBy(of)).toEqual(
    decimalsBy((code) => defaultCurrencies[code]?.decimal_digits)
  )
})

it.each([
  [{ amount: 1500, currency_code: "rsd" }, "RSD 1,500"],
  [{ amount: 1500, currency_code: "crc" }, "CRC 1,500"],
  [{ amount: 1500, currency_code: "MUR" }, "MUR 1,500"],
  [{ amount: 1500, currency_code: "jpy" }, "¥1,500"],
  [{ amount: 1.5, currency_code: "kwd" }, "KWD 1.500"],
  [{ amount: 1.5, currency_code: "gbp" }, "£1.50"],
])("writes %j as %j", (given, text) => {
  expect(formatMoney(given).replace("\u00a0", " ")).toBe(text)
})
