import { MedusaError } from "@medusajs/framework/utils"
import type { ProviderRefusal } from "../../failure"
import { isProblem } from "../is-problem"

describe("isProblem", () => {
  const invalid = new MedusaError(MedusaError.Types.INVALID_DATA, "wrong")
  const badValue = Object.assign(new Error("invalid byte sequence"), {
    code: "22021",
  })
  const away = Object.assign(new Error("shutting down"), { code: "57P01" })
  const secondFactor = new MedusaError(
    MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
    "3DS"
  )
  const notAllowed = new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Session: payses_1 was not authorized with the provider."
  )
  const hostile = Object.defineProperty(new Error("odd"), "type", {
    get: () => {
      throw new Error("no")
    },
  })
  const asked = {
    error: invalid as unknown,
    refusals: [] as ProviderRefusal[],
    is_attended: true,
    is_answered: false,
  }
  const refused = (status: string | null) => [
    { method: "authorizePayment", args: [], error: undefined, status },
  ]

  it.each([
    ["an ordinary error", { error: new Error("x") }, true],
    ["a mistake at the keyboard", {}, false],
    ["a value that PostgreSQL refuses", { error: badValue }, false],
    ["a database that is away", { error: away }, true],
    ["a mistake where nobody waits", { is_attended: false }, true],
    ["a mistake after the answer was given", { is_answered: true }, true],
    ["the same raised by a provider", { refusals: refused(null) }, true],
    [
      "a card that the provider's answer calls declined",
      { error: notAllowed, refusals: refused("error") },
      true,
    ],
    [
      "a second factor that the provider's answer asks for",
      {
        error: notAllowed,
        refusals: refused("requires_more"),
        is_attended: false,
      },
      false,
    ],
    [
      "a second factor that Medusa asks for",
      { error: secondFactor, is_attended: false },
      false,
    ],
    ["an error whose type cannot be read", { error: hostile }, true],
    ["nothing at all", { error: undefined }, true],
  ])("judges %s", (_, failure: Partial<typeof asked>, expected) => {
    expect(isProblem({ ...asked, ...failure })).toBe(expected)
  })
})
