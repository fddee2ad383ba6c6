import { latinDigits } from "../digits"

it.each([
  ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
  ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
  ["#20", "#20"],
])("reads %j as %j", (typed, expected) => {
  expect(latinDigits(typed)).toBe(expected)
})
