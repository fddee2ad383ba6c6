import { parseOptions } from "../parse-options"

/** The one line with which the store refuses to boot. */
function refusal(options: unknown): string {
  try {
    parseOptions(options)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error("the options were taken")
}

const DEFAULTS = {
  providerNames: {},
  events: {},
  failures: { enabled: true, includeStack: false },
  retention: {
    days: 90,
    orders: 400,
    keepUnresolved: true,
    schedule: "17 3 * * *",
  },
  emails: {
    templates: { confirmation: [], shipping: [] },
    ignoreChannels: ["feed"],
    schedule: "* * * * *",
  },
  sync: { staleAfter: 21_600_000, schedule: "7,22,37,52 * * * *" },
  abandonedCarts: {
    after: 3_600_000,
    lookBack: 259_200_000,
    schedule: "*/5 * * * *",
  },
  reconcile: {
    after: 600_000,
    lookBack: 2_592_000_000,
    schedule: "*/5 * * * *",
  },
  payments: {
    schedule: "* * * * *",
    withoutOrderAfter: 600_000,
    authorizationTerm: 7 * 86_400_000,
    authorizationTerms: {},
    warnBefore: 86_400_000,
  },
  deadlines: {
    submitted: "4d",
    shipped: "7d",
    delivered: "21d",
    confirmation_sent: "1h",
    return_received: "30d",
    refunded: "5d",
    edit_answered: "5d",
    schedule: "*/5 * * * *",
  },
  backfill: 90 * 86_400_000,
  privacy: { maskEmails: false },
  webhooks: {},
  alerts: [],
  locale: "en",
  pulse: { minimumOrders: 12 },
  overdueJobs: { ignore: [] },
}

it.each([
  ["days alone, for all entries", { days: 30 }, { days: 30, orders: 30 }],
  ["days of orders alone", { orders: 500 }, { days: 90, orders: 500 }],
  ["both", { days: 30, orders: 120 }, { days: 30, orders: 120 }],
])("takes a retention of %s", (_, retention, expected) => {
  expect(parseOptions({ retention }).retention).toMatchObject(expected)
})

it.each([undefined, null, {}, { database: {}, manager: {} }])(
  "fills in every default for %j",
  (options) => {
    expect(parseOptions(options)).toEqual(DEFAULTS)
  }
)

it("takes every option", () => {
  const message = () => "m"
  const options = {
    providerNames: { pp_acme_main: "Acme" },
    events: {
      "a.b": { message: "{points} points" },
      "c.d": { type: "e.f", level: "error", message },
    },
    failures: { enabled: false, includeStack: true },
    retention: {
      days: 1,
      orders: 2,
      keepUnresolved: false,
      schedule: "*/5 0-6 1,15 * MON-FRI",
    },
  }

  expect(parseOptions(options)).toEqual({
    ...DEFAULTS,
    ...options,
    events: {
      "a.b": { level: "info", message: "{points} points" },
      "c.d": { type: "e.f", level: "error", message },
    },
  })
})

it("takes an event of any name where its type is given", () => {
  const events = {
    "printify:order:created": {
      type: "printify.order_created",
      level: "info",
      message: "m",
    },
  }

  expect(parseOptions({ events }).events).toEqual(events)
})

it.each([
  ["400d", 400 * 86_400_000],
  ["all", "all"],
  [false, false],
])("reads as much of the past as %j", (backfill, reach) => {
  expect(parseOptions({ backfill })).toMatchObject({ backfill: reach })
})

it.each<[string, unknown, string[]]>([
  [
    "a past that is no duration",
    { backfill: "forever" },
    ['backfill is "forever"', '"90d", "all", or false'],
  ],
  ["a past of a number", { backfill: 90 }, ["backfill is 90", '"all"']],
  ["an unknown option", { retain: 5 }, ["retain is unknown"]],
  [
    "an event that carries a secret",
    { events: { "auth.password_reset": { message: "m" } } },
    ["auth.password_reset", "an event that carries no secret"],
  ],
  [
    "an event that the log emits itself",
    { events: { "activity_log.problem_opened": { message: "m" } } },
    ["activity_log.problem_opened", "does not emit itself"],
  ],
  [
    "an alert to nobody",
    { alerts: [{ channel: "email" }] },
    ["alerts.0.to", "who gets it"],
  ],
  [
    "an alert of what is no problem",
    { alerts: [{ channel: "feed", level: "info" }] },
    ['alerts.0.level is "info"', '"warning"|"error"'],
  ],
  [
    "a schedule of an alert by problem",
    { alerts: [{ channel: "feed", schedule: "0 8 * * *" }] },
    ["alerts.0.schedule", "mode"],
  ],
  [
    "a digest at no time",
    { alerts: [{ channel: "feed", mode: "digest", schedule: "at eight" }] },
    ['alerts.0.schedule is "at eight"', "a cron expression of five fields"],
  ],
  [
    "a language that alerts are not written in",
    { locale: "tlh" },
    ['locale is "tlh"', "one of en, ar, de"],
  ],
  [
    "an address of the admin that leads nowhere",
    { adminUrl: "/app" },
    ['adminUrl is "/app"', "https://"],
  ],
  ["Medusa's own name", { providers: [] }, ["providers is unknown"]],
  [
    "a name that is no text",
    { providerNames: { acme: 5 } },
    ["providerNames.acme is 5", "string"],
  ],
  [
    "an empty name",
    { providerNames: { acme: "" } },
    ['providerNames.acme is ""'],
  ],
  ["names in a list", { providerNames: "Acme" }, ['providerNames is "Acme"']],
  [
    "an event without a message",
    { events: { "a.b": {} } },
    ["events.a.b.message is missing", "a text, or a function"],
  ],
  [
    "an empty message",
    { events: { "a.b": { message: "" } } },
    ['events.a.b.message is ""', ">=1 characters"],
  ],
  [
    "an unknown level",
    { events: { "a.b": { message: "m", level: "loud" } } },
    ['events.a.b.level is "loud"', '"info"|"warning"|"error"'],
  ],
  [
    "an empty type",
    { events: { "a.b": { message: "m", type: "" } } },
    ['events.a.b.type is ""'],
  ],
  [
    "a type that the routes refuse",
    { events: { "a.b": { message: "m", type: "Bad Type!" } } },
    ['events.a.b.type is "Bad Type!"', "a dotted name, e.g. order.shipped"],
  ],
  [
    "an event whose own name is no type, and no type beside it",
    { events: { "printify:order:created": { message: "m" } } },
    [
      "events.printify:order:created.type is missing",
      "a dotted name, e.g. order.shipped, since the event's own name is none",
    ],
  ],
  [
    "a long type",
    { events: { "a.b": { message: "m", type: "t".repeat(256) } } },
    ["events.a.b.type is"],
  ],
  [
    "an event's unknown key",
    { events: { "a.b": { message: "m", colour: 1 } } },
    ["events.a.b.colour is unknown"],
  ],
  ["no days", { retention: { days: 0 } }, ["retention.days is 0", ">=1"]],
  [
    "too many days",
    { retention: { days: 36_501 } },
    ["retention.days is 36501", "<=36500"],
  ],
  [
    "half a day",
    { retention: { days: 0.5 } },
    ["retention.days is 0.5", "int"],
  ],
  [
    "days as text",
    { retention: { days: "90" } },
    ['retention.days is "90"', "number"],
  ],
  [
    "a flag as text",
    { retention: { keepUnresolved: "no" } },
    ['retention.keepUnresolved is "no"', "boolean"],
  ],
  [
    "words as a schedule",
    { retention: { schedule: "nightly" } },
    ['retention.schedule is "nightly"', "a cron expression of five fields"],
  ],
  [
    "six fields",
    { retention: { schedule: "0 17 3 * * *" } },
    ["retention.schedule is", "five fields"],
  ],
  [
    "a minute that is none",
    { retention: { schedule: "61 3 * * *" } },
    ['retention.schedule is "61 3 * * *"', "five fields"],
  ],
  [
    "a month that is none",
    { retention: { schedule: "0 3 * FOO *" } },
    ["retention.schedule is", "five fields"],
  ],
  [
    "an unknown key of retention",
    { retention: { hours: 1 } },
    ["retention.hours is unknown"],
  ],
  [
    "a duration that is none",
    { sync: { staleAfter: "6 hours" } },
    ['sync.staleAfter is "6 hours"', "a duration: 90s, 30m, 6h or 3d"],
  ],
  [
    "a channel that is no text",
    { emails: { ignoreChannels: [5] } },
    ["emails.ignoreChannels.0 is 5", "string"],
  ],
  [
    "carts switched on",
    { abandonedCarts: true },
    ["abandonedCarts is true", "Allowed: false, or an object"],
  ],
  [
    "carts that are forgotten before they are abandoned",
    { abandonedCarts: { after: "3d", lookBack: "1h" } },
    ["abandonedCarts.lookBack is", "Allowed: longer than after"],
  ],
  [
    "a duration of carts that is none",
    { abandonedCarts: { after: 5 } },
    ["abandonedCarts.after is 5", "Allowed: a duration: 90s"],
  ],
  [
    "a search for lost facts switched on",
    { reconcile: true },
    ["reconcile is true", "Allowed: false, or an object"],
  ],
  [
    "a pulse switched on",
    { pulse: true },
    ["pulse is true", "Allowed: false, or an object"],
  ],
  [
    "too small a pulse",
    { pulse: { minimumOrders: 1 } },
    [
      "pulse.minimumOrders is 1",
      "Allowed: Too small: expected number to be >=5",
    ],
  ],
  [
    "one name where several are listed",
    { overdueJobs: { ignore: "x" } },
    ['overdueJobs.ignore is "x"', "Allowed: a list"],
  ],
  [
    "a mistyped key of jobs",
    { overdueJobs: { ignored: [] } },
    ["overdueJobs.ignored is unknown"],
  ],
  ["one alert", { alerts: { channel: "feed" } }, ["Allowed: a list, [ … ]"]],
  ["no stream by false", { stream: false }, ["Allowed: an object, { … }"]],
  ["no failures by false", { failures: false }, ["Allowed: an object"]],
  [
    "names that are none",
    { providerNames: 5 },
    ["providerNames is 5", "Allowed: an object"],
  ],
  [
    "hours as a number",
    { payments: { warnBefore: 24 } },
    ["payments.warnBefore is 24", "Allowed: a duration: 90s"],
  ],
  [
    "a deadline of no time",
    { deadlines: { submitted: "0h" } },
    ['deadlines.submitted is "0h"', "Allowed: false, or a duration: 90s"],
  ],
  [
    "a past of no time",
    { backfill: "0d" },
    ['backfill is "0d"', 'Allowed: a duration such as "90d", "all", or false'],
  ],
  [
    "money that is missed at once",
    { payments: { withoutOrderAfter: "0s" } },
    ['payments.withoutOrderAfter is "0s"', "Allowed: a duration"],
  ],
  [
    "a job of once a year",
    { retention: { schedule: "0 0 1 1 *" } },
    ['retention.schedule is "0 0 1 1 *"', "at least every three weeks"],
  ],
  [
    "a webhook secret of another provider",
    { webhooks: { resend: { secret: "hunter2" } } },
    ["webhooks.resend.secret is [redacted]", "whsec_"],
  ],
  [
    "a failure flag that is none",
    { failures: { enabled: 1 } },
    ["failures.enabled is 1", "boolean"],
  ],
  ["not an object", "on", ['input is "on"']],
])(
  "refuses %s in one line that names it, its value and what is allowed",
  (_, options, parts) => {
    const line = refusal(options)

    expect(line).toMatch(/^medusa-plugin-activity-log: option /)
    expect(line).not.toContain("\n")
    expect(parts.filter((part) => !line.includes(part))).toEqual([])
  }
)

it("takes a digest once a month: no timer waits for it", () => {
  const alerts = [{ channel: "feed", mode: "digest", schedule: "0 8 1 * *" }]

  expect(parseOptions({ alerts }).alerts).toMatchObject(alerts)
})

it("names every problem at once, and cuts long values", () => {
  const line = refusal({ retention: { days: 0, schedule: "x".repeat(5000) } })

  expect(line).toContain("retention.days is 0")
  expect(line).toContain("retention.schedule is")
  expect(line.length).toBeLessThan(600)
})

it("shows no secret", () => {
  expect(
    refusal({ providerNames: { acme: { api_key: "hunter2" } } })
  ).not.toContain("hunter2")
})
