import { latinDigits } from "../latin-digits"

it.each([
  ["#٢٠", "#20"],
  ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
  ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
  ["order 20", "order 20"],
])("reads %j as %j", (typed, expected) => {
  expect(latinDigits(typed)).toBe(expected)
})
