import { generateEntityId } from "@medusajs/framework/utils"
import { idSince } from "../id-since"

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
