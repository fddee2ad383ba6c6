import { generateEntityId } from "@medusajs/framework/utils"
import { idSince, madeAt } from "../medusa-ids"

it("lies before every id that Medusa makes from then on, and after those before", () => {
  const before = new Date(Date.now() - 1)
  const id = generateEntityId(undefined, "noti")
  const after = new Date(Date.now() + 1)

  expect(idSince("noti", before) < id).toBe(true)
  expect(id < idSince("noti", after)).toBe(true)
  expect(idSince("noti", after)).toHaveLength(id.length)
})

it("has an answer for the years before computers", () => {
  expect(idSince("cart", new Date(-1))).toBe("cart_" + "0".repeat(26))
})

it("reads from an id when Medusa made it, and nothing from anybody else's", () => {
  const date = new Date("2026-02-16T10:00:00.123Z")

  expect(madeAt(idSince("order", date))).toEqual(date)
  expect(madeAt("order_1001")).toBeNull()
  expect(madeAt("")).toBeNull()
})

it("knows ids of all times", () => {
  expect(idSince("noti", new Date(8.64e15))).toMatch(/^noti_7Z{9}0+$/)
  expect(idSince("noti", new Date(-1))).toMatch(/^noti_0+$/)
})
