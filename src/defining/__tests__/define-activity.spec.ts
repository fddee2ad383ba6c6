import { MedusaError } from "@medusajs/framework/utils"
import { catalog } from "../../catalog"
import { defaultsOf } from "../../recording/entry-defaults"
import type { ActivityDeclaration, ActivityEntry } from "../../types"
import { adminTypes, adminTypesOf } from "../admin-types"
import { defineActivity } from "../define-activity"
import { definedActivity, whenDefined } from "../registry"
import { canEnd, withDefined } from "../with-defined"

const wrapped = {
  type: "gift.wrapped",
  level: "warning",
  label: "Wrapped",
  message: "Wrapped in {ribbon}",
  subject: "parcel",
  resolves: ["gift.wrapping_failed"],
  deadline: { after: "2d", closedBy: ["gift.sent", "order.cancelled"] },
} satisfies ActivityDeclaration<string>

beforeAll(() => {
  defineActivity(wrapped)
  defineActivity({ type: "gift.sent", label: "Gift sent" })
  defineActivity({
    type: "gift.wrapping_failed",
    level: "error",
    label: "Not wrapped",
    subject: "parcel",
  })
})

/** As JavaScript may call it. */
const declare = (declaration: unknown) => () =>
  defineActivity(declaration as ActivityDeclaration)

it.each([
  [
    "a type without a dot",
    { type: "wrapped", label: "x" },
    /type is "wrapped"\. Allowed: words with dots/,
  ],
  [
    "a type of the log's own",
    { type: "order.shipped", label: "x" },
    /a prefix of your own/,
  ],
  [
    "a prefix of the log's own",
    { type: "order.gift_wrapped", label: "x" },
    /a prefix of your own/,
  ],
  ["no label", { type: "gift.a" }, /label is missing/],
  [
    "texts without English",
    { type: "gift.a", label: { de: "x" } },
    /"en" among them/,
  ],
  ["an icon that is none", { type: "gift.a", label: "x", icon: "Pie" }, /icon/],
  [
    "a duration that is none",
    {
      type: "gift.a",
      label: "x",
      deadline: { after: "soon", closedBy: "b.c" },
    },
    /deadline\.after is "soon"/,
  ],
  [
    "an event that carries a secret",
    { type: "gift.a", label: "x", on: "auth.password_reset" },
    /carries no secret/,
  ],
  [
    "a key that nobody knows",
    { type: "gift.a", label: "x", colour: "red" },
    /colour is unknown/,
  ],
  ["nothing", undefined, /defineActivity/],
  [
    "a second declaration that says something else",
    { ...wrapped, label: "Packed" },
    /declared in another way already/,
  ],
])("refuses %s, in one line", (_, declaration, message) => {
  expect(declare(declaration)).toThrow(message)
  expect(declare(declaration)).toThrow(MedusaError)
})

it("takes the same declaration twice: a file may be loaded by two paths", () => {
  expect(declare({ ...wrapped })).not.toThrow()
})

it("is heard of whether it comes before or after whoever listens", () => {
  const heard: string[] = []
  whenDefined(({ type }) => heard.push(type))

  defineActivity({ type: "gift.returned", label: "Gift returned" })

  expect(heard).toEqual([
    "gift.wrapped",
    "gift.sent",
    "gift.wrapping_failed",
    "gift.returned",
  ])
})

it("fills in what was left out", () => {
  expect(definedActivity("gift.sent")).toEqual({
    type: "gift.sent",
    level: "info",
    label: { en: "Gift sent" },
    message: { en: "Gift sent" },
    on: [],
    resolves: [],
    actions: [],
  })
})

describe("what the log knows of a declared type", () => {
  const row = (given: Partial<ActivityEntry>) =>
    ({
      order_id: "order_1",
      payload: {},
      message: "",
      ...given,
    }) as ActivityEntry // what the defaults read

  const attentionOf = (given: Partial<ActivityEntry>) =>
    defaultsOf(withDefined(catalog), {}).attentionOf(row(given))

  it("is its level", () => {
    const { levelOf } = defaultsOf(withDefined(catalog), {})

    expect(levelOf("gift.wrapped")).toBe("warning")
    expect(levelOf("order.shipped")).toBe("info")
  })

  it("is that a warning is a problem, of its subject", () => {
    const { problem_key } = attentionOf({
      event_type: "gift.wrapped",
      level: "warning",
      payload: { parcel: "p1" },
    })

    expect(problem_key).toMatch(/^gift\.wrapped\|order_1\|[^|]{16}\|/)
  })

  it("is that it closes problems of its subject, and no others", () => {
    const problem = (parcel: string) =>
      attentionOf({
        event_type: "gift.wrapping_failed",
        level: "error",
        payload: { parcel },
      }).problem_key
    const { resolves } = attentionOf({
      event_type: "gift.wrapped",
      level: "warning",
      payload: { parcel: "p1" },
    })
    const isClosed = (key: string | null | undefined) =>
      resolves.some((prefix) => key?.startsWith(prefix))

    expect(isClosed(problem("p1"))).toBe(true)
    expect(isClosed(problem("p2"))).toBe(false)
  })

  it.each(["gift.sent", "order.cancelled"])(
    "is that %s ends the wait for it",
    (event_type) => {
      const late = attentionOf({
        event_type: "order.overdue",
        level: "warning",
        payload: { step: "gift.sent" },
      })
      const { resolves } = attentionOf({ event_type, level: "info" })

      expect(
        resolves.some((prefix) => late.problem_key?.startsWith(prefix))
      ).toBe(true)
    }
  )
})

it("tells the admin the types of option events after the declared ones, by the words of their names", () => {
  const message = () => "m"
  const declared = adminTypes({})
  const all = adminTypes({
    "loyalty.points_granted": { level: "info", message },
    "shop:paper": { type: "printer.paper-low", level: "warning", message },
    "shop:no_paper": { type: "printer.paper-low", level: "error", message },
    "gift.wrapped": { level: "info", message },
    "shop:shipped": { type: "order.shipped", level: "info", message },
  })

  expect(all.slice(0, declared.length)).toEqual(declared)
  expect(
    all
      .slice(declared.length)
      .map(({ type, level, label }) => [type, level, label.en])
  ).toEqual([
    ["loyalty.points_granted", "info", "Loyalty points granted"],
    ["printer.paper-low", "error", "Printer paper low"],
  ])
})

it("brings a timeline the types that are on it, and those that it waits for", () => {
  const types = adminTypesOf([
    { event_type: "gift.wrapped", payload: {} },
    { event_type: "order.overdue", payload: { step: "gift.sent" } },
    { event_type: "order.shipped", payload: {} },
  ])

  expect(types.map(({ type }) => type)).toEqual(["gift.wrapped", "gift.sent"])
})

it.each([
  ["a declared type", ["gift.sent"], true],
  [
    "one of the log's own, beside one that nobody declared",
    ["gift.lost", "order.cancelled"],
    true,
  ],
  ["types that nobody declared", ["gift.lost", "gift.found"], false],
])(
  "has a deadline that ends by %s, or is not looked after",
  (_, closedBy, isSo) => {
    expect(canEnd({ closedBy }, catalog)).toBe(isSo)
  }
)
