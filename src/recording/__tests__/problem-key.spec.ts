import type { ActivityPayload } from "../../types"
import { attentionOf } from "../attention-of"
import { problemKeyOf, problemScopeKey } from "../problem-key"
import { toStorablePayload } from "../storing/storable-payload"

const scope = { type: "order.failed", order_id: "order_1", subject: null }

describe("problemKeyOf", () => {
  it("is the provider's code where there is one", () => {
    expect(problemKeyOf(scope, { code: "card_declined", cause: "No" })).toBe(
      "order.failed|order_1||card_declined"
    )
  })

  it.each([
    [
      'item "ink" of order_01ABCDEFGHJK is short by 3',
      'item "pen" of order_02ABCDEFGHJK is short by 41',
    ],
    ["Timeout after 3000 ms", "timeout after 5000 MS"],
  ])("is the same for %s and %s", (one, other) => {
    expect(problemKeyOf(scope, { cause: one })).toBe(
      problemKeyOf(scope, { cause: other })
    )
  })

  it("differs with the words of the cause", () => {
    expect(problemKeyOf(scope, { cause: "out of stock" })).not.toBe(
      problemKeyOf(scope, { cause: "address unknown" })
    )
  })

  it.each([
    [{ code: "ERR_BAD_REQUEST", cause: "out of stock" }],
    [{ code: "", cause: "out of stock" }],
    [{ code: 422, cause: "out of stock" }],
    [{ code: "VALIDATION_ERROR", error: { message: "Out of stock." } }],
    [{ cause: "", error: "out of stock" }],
  ])("is the words where no code says why: %j", (payload) => {
    expect(problemKeyOf(scope, payload)).toBe(
      problemKeyOf(scope, { cause: "out of stock" })
    )
  })

  /** As an HTTP client throws it, and as the table holds it. */
  const clientError = (data: unknown) =>
    toStorablePayload({
      error: Object.assign(new Error("Request failed with status code 422"), {
        name: "AxiosError",
        code: "ERR_BAD_REQUEST",
        config: { data: '{"sku":"A"}' },
        response: { status: 422, data },
      }),
    })

  it.each<[string, (words: string) => ActivityPayload]>([
    ["an HTTP client's error", (message) => clientError({ message })],
    ["an answer's body as text", (words) => clientError(words)],
    ["errors of an answer", (detail) => clientError({ errors: [{ detail }] })],
    ["a list of causes", (words) => ({ cause: [words] })],
    ["a list of errors", (message) => ({ errors: [{ message }] })],
    ["a response", (message) => ({ response: { message } })],
    [
      "an error within an error",
      (message) => ({ error: { message: "Error", cause: { message } } }),
    ],
  ])("is the words of %s", (_, payload) => {
    const keyOf = (words: string) =>
      problemKeyOf(scope, payload(words), { message: "Submission failed" })

    expect(keyOf("out of stock for 3 pieces")).toBe(
      keyOf("out of stock for 12 pieces")
    )
    expect(keyOf("out of stock")).not.toBe(keyOf("address rejected"))
  })

  it("is the code of an HTTP client's error's answer", () => {
    const payload = clientError({ code: "out_of_stock", message: "No" })

    expect(problemKeyOf(scope, payload)).toBe(
      "order.failed|order_1||out_of_stock"
    )
  })

  it("is no class of an error, nor its type", () => {
    const cause = "Request failed with status code 500"
    const error = { name: "AxiosError", type: "CARD_PROBLEM", status: 500 }

    expect(problemKeyOf(scope, { cause, error })).toBe(
      problemKeyOf(scope, { cause })
    )
  })

  it("is the message's words where an error says nothing", () => {
    const keyOf = (payload: ActivityPayload) =>
      problemKeyOf(scope, payload, { message: "Tray jammed" })

    expect(keyOf(clientError(null))).toBe(keyOf({}))
    expect(keyOf({ errors: [], response: {} })).toBe(keyOf({}))
  })

  it("is the message's words where the payload names no cause", () => {
    const keyOf = (message: string) => problemKeyOf(scope, {}, { message })

    expect(keyOf("Tray 1 jam")).toBe(keyOf("Tray 2 jam"))
    expect(keyOf("Tray 1 jam")).not.toBe(keyOf("Fire in the hall"))
  })

  it("is what the type says its problem is, whatever caused it", () => {
    const keyOf = (cause: string) =>
      problemKeyOf(scope, { cause }, { problem: "undeliverable" })

    expect(keyOf("550 unknown")).toBe(keyOf("Bounced Address"))
  })

  it("differs with what the type names as its cause", () => {
    const cause = ({ action }: { action?: unknown }) => String(action)
    const keyOf = (action: string) =>
      attentionOf(
        "system.failed",
        { level: "error", cause },
        { order_id: null, payload: { action, code: "22P05" } }
      ).problem_key

    expect(keyOf("create-cart")).toBe("system.failed|||create-cart:22P05")
    expect(keyOf("update-cart")).not.toBe(keyOf("create-cart"))
  })

  it("holds no subject in clear, and begins with its scope", () => {
    const about = { ...scope, subject: "ada@example.com" }
    const key = problemKeyOf(about, { code: "bounced" })

    expect(key).not.toContain("ada")
    expect(key.startsWith(problemScopeKey(about))).toBe(true)
    expect(key.startsWith(problemScopeKey(scope))).toBe(false)
  })

  it("keeps its four parts whatever stands in them", () => {
    const key = problemKeyOf({ ...scope, type: "a|b" }, { code: "c|d" })

    expect(key.split("|")).toHaveLength(4)
  })
})

describe("attentionOf", () => {
  it("gives an error a key, and a warning none", () => {
    const about = { order_id: "order_1", payload: {} }

    expect(attentionOf("a", { level: "error" }, about)).toHaveProperty(
      "problem_key"
    )
    expect(attentionOf("a", { level: "warning" }, about)).toEqual({})
  })

  it("closes what has its subject, on the order and where there was none yet", () => {
    const { resolves } = attentionOf(
      "order.created",
      {
        level: "info",
        resolves: ["order.payment_failed"],
        subject: () => "cart_1",
      },
      { order_id: "order_1", payload: {} }
    )

    expect(resolves).toEqual([
      problemScopeKey({
        type: "order.payment_failed",
        order_id: "order_1",
        subject: "cart_1",
      }),
      problemScopeKey({
        type: "order.payment_failed",
        order_id: null,
        subject: "cart_1",
      }),
    ])
  })
})
