import { describeError } from "../describe-error"

const plain = { includeStack: false }

describe("describeError", () => {
  it("takes the provider's code and the chain of causes", () => {
    const error = Object.assign(
      new Error("declined", {
        cause: new Error("bank said no", { cause: new Error("no money") }),
      }),
      { code: "card_declined", type: "StripeCardError" }
    )

    expect(describeError(error, plain)).toEqual({
      name: "Error",
      message: "declined",
      code: "card_declined",
      type: "StripeCardError",
      status: null,
      causes: [
        { name: "Error", message: "bank said no", code: null },
        { name: "Error", message: "no money", code: null },
      ],
    })
  })

  it("takes the third party's words from behind an HTTP client's", () => {
    const error = Object.assign(
      new Error("Request failed with status code 422"),
      {
        code: "ERR_BAD_REQUEST",
        response: {
          status: 422,
          data: { error: { message: "variant out of stock", code: "oos" } },
        },
      }
    )

    expect(describeError(error, plain)).toMatchObject({
      message: "variant out of stock",
      code: "oos",
      status: 422,
    })
  })

  it.each([
    ["a text", "broken", "broken"],
    ["nothing", undefined, "no message"],
    ["an error as a nested workflow hands it on", { message: "gone" }, "gone"],
  ])("reads %s", (_, error, message) => {
    expect(describeError(error, plain).message).toBe(message)
  })

  it("leaves out the statement and its values that stand before PostgreSQL's words", () => {
    const error = Object.assign(
      new Error(
        `insert into "cart_address" ("address_1", "city") values ('4 Privet - Drive', 'Leeds') - unsupported Unicode escape sequence\n - detail: Failing row contains (4 Privet Drive).`
      ),
      { code: "22P05" }
    )

    expect(describeError(error, plain)).toMatchObject({
      message: "unsupported Unicode escape sequence",
      code: "22P05",
    })
  })

  it("survives getters that throw and causes that go in circles", () => {
    const error = new Error("odd")
    Object.defineProperty(error, "code", {
      get: () => {
        throw new Error("no")
      },
    })
    error.cause = error

    expect(describeError(error, plain)).toMatchObject({
      message: "odd",
      code: null,
      causes: [{ message: "odd" }],
    })
  })

  it("keeps the stack only where it is asked for", () => {
    const error = new Error("odd")

    expect(describeError(error, plain)).not.toHaveProperty("stack")
    expect(describeError(error, { includeStack: true }).stack).toBe(error.stack)
  })
})
