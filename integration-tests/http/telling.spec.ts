import { LOOK_FOR_EMAILS } from "../helpers/looks"
import { runJob } from "../helpers/run-job"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

type Notification = {
  to: string
  channel: string
  template: string
  status: string
  data: { kind: string; title: string; description: string; groups: object[] }
}

/** Alerts are looked after every 20 seconds, and 2 seconds after a problem of the same process. */
const TOLD_WITHIN_MS = 60_000

describe("telling", () => {
  const store = useStore({
    options: {
      locale: "de",
      adminUrl: "https://inkwell.example/app",
      alerts: [
        { channel: "feed", level: "warning", mute: ["stock.low"] },
        { channel: "email", to: "anna@inkwell.example" },
        { channel: "email", to: "bounce@inkwell.example" },
        {
          channel: "email",
          to: "digest@inkwell.example",
          mode: "digest",
          schedule: "* * * * *",
        },
        { channel: "email", to: "both@inkwell.example", template: "long" },
        {
          channel: "email",
          to: "both@inkwell.example",
          template: "short",
          mute: ["roof.leaks"],
        },
      ],
    },
  })

  const told = (to: string) =>
    store.query<Notification>(
      `select "to", channel, template, status, data from notification
       where trigger_type = 'activity_log.alert' and "to" = $1 order by id`,
      [to]
    )
  const kindsTold = async (to: string, about?: string) =>
    (await told(to))
      .filter(({ data }) => !about || data.description.includes(about))
      .map(({ data }) => data.kind)
  const expectTold = async (to: string, about: string, kinds: string[]) => {
    await until(
      async () => (await kindsTold(to, about)).length >= kinds.length,
      { what: `${kinds.join()} to ${to}`, timeoutMs: TOLD_WITHIN_MS }
    )
    expect(await kindsTold(to, about)).toEqual(kinds)
  }

  const record = async (entry: object): Promise<{ id: string }> =>
    (
      await store.shop.admin.post<{ activity: { id: string } }>(
        "/admin/activity",
        entry
      )
    ).activity

  const heard = (id: string) =>
    store
      .logs()
      .split("\n")
      .flatMap((line) => /heard: \S+ \S+ \S+/.exec(line)?.[0] ?? [])
      .filter((line) => line.endsWith(id))

  const expectHeard = async (id: string, lines: string[]) => {
    await until(async () => heard(id).length >= lines.length, {
      what: lines.join(", "),
    })
    expect(heard(id)).toEqual(lines.map((line) => `heard: ${line} ${id}`))
  }

  it("announces on the bus what became of a problem, once a change", async () => {
    const failed = {
      event_type: "printer.jammed",
      level: "error",
      message: "Printer 3 is jammed",
      payload: { code: "jam" },
    }
    const { id } = await record(failed)
    await expectHeard(id, ["activity_log.problem_opened error"])

    await record(failed)
    await store.shop.admin.post(`/admin/activity/${id}/resolve`)
    await store.shop.admin.post(`/admin/activity/${id}/resolve`)
    await store.shop.admin.post(`/admin/activity/${id}/reopen`)
    await expectHeard(id, [
      "activity_log.problem_opened error",
      "activity_log.problem_resolved error",
      "activity_log.problem_reopened error",
    ])

    await store.shop.admin.post(`/admin/activity/${id}/resolve`)
    const again = await record(failed)
    expect(again.id).not.toBe(id)
    await expectHeard(again.id, ["activity_log.problem_reopened error"])
    await store.shop.admin.post(`/admin/activity/${again.id}/resolve`)
  })

  it("announces nothing that happened in the past, and nothing that is no problem", async () => {
    const { id } = await record({
      event_type: "a.note",
      message: "All is well",
    })
    const last = await record({
      event_type: "stock.low",
      level: "warning",
      message: "Ink is low",
    })
    await expectHeard(last.id, ["activity_log.problem_opened warning"])

    expect(heard(id)).toEqual([])
    expect(await kindsTold("", "Ink is low")).toEqual([])
  })

  it("tells of 2,500 orders that fail alike in one message, and in one that it is over", async () => {
    await store.query(
      `insert into activity_log (id, event_type, level, order_id, message, occurred_at, created_at, problem_key)
       select 'outage_' || n, 'order.submission_failed', 'error', 'order_' || n,
         'Submission to Printify failed: out of ink', now(), now(),
         'order.submission_failed|order_' || n || '||out of ink'
       from generate_series(1, 2500) n`
    )

    await expectTold("anna@inkwell.example", "out of ink", ["opened"])
    await expectTold("", "out of ink", ["opened"])
    const [mail] = (await told("anna@inkwell.example")).filter(
      ({ data: { description } }) => description.includes("out of ink")
    )
    expect(mail).toMatchObject({
      channel: "email",
      template: "activity-log-alert",
      status: "success",
      data: {
        kind: "opened",
        title: "Problem: Übermittlung fehlgeschlagen",
        url: expect.stringContaining(
          "https://inkwell.example/app/activity?tab=attention&group="
        ) as string,
        groups: [
          expect.objectContaining({
            event_type: "order.submission_failed",
            message: "Submission to Printify failed: out of ink",
            entries: 2500,
            orders: 2500,
            cause: "Der Fulfillment-Anbieter hat die Bestellung abgelehnt.",
          }),
        ],
      },
    })

    await store.query(
      "update activity_log set resolved_at = now(), resolved_by = 'system' where id like 'outage_%'"
    )
    await expectTold("anna@inkwell.example", "out of ink", ["opened", "over"])
    await expectTold("", "out of ink", ["opened", "over"])
  }, 200_000)

  it("goes on after a restart with what was said before", async () => {
    const { id } = await record({
      event_type: "door.open",
      level: "error",
      message: "The door of the store room is open",
    })
    await expectTold("anna@inkwell.example", "store room", ["opened"])

    await store.restart()
    const last = await record({
      event_type: "light.on",
      level: "error",
      message: "The light in the cellar is on",
    })
    await expectTold("anna@inkwell.example", "cellar", ["opened"])
    expect(await kindsTold("anna@inkwell.example", "store room")).toEqual([
      "opened",
    ])

    await store.shop.admin.post("/admin/activity/resolve", {
      ids: [id, last.id],
    })
    await expectTold("anna@inkwell.example", "store room", ["opened", "over"])
  }, 200_000)

  it("says nothing of what is snoozed, also not that it is over", async () => {
    const { id } = await record({
      event_type: "tap.drips",
      level: "error",
      message: "The tap in the kitchen drips",
    })
    await expectTold("anna@inkwell.example", "kitchen", ["opened"])

    await store.shop.admin.post(`/admin/activity/${id}/snooze`, {
      until: new Date(Date.now() + 86_400_000).toISOString(),
    })
    await record({
      event_type: "fan.off",
      level: "error",
      message: "The fan in the attic is off",
    })
    await expectTold("anna@inkwell.example", "attic", ["opened"])
    expect(await kindsTold("anna@inkwell.example", "kitchen")).toEqual([
      "opened",
    ])

    await store.shop.admin.post(`/admin/activity/${id}/resolve`)
    await expectTold("anna@inkwell.example", "kitchen", ["opened", "over"])
  }, 200_000)

  it("keeps apart two alerts to one address", async () => {
    const of = async (about: string) =>
      (await told("both@inkwell.example"))
        .filter(({ data: { description } }) => description.includes(about))
        .map(({ template, data: { kind } }) => `${template} ${kind}`)
        .sort()
    const ids = [
      ["roof.leaks", "The roof leaks"],
      ["stairs.dark", "The stairs are dark"],
    ].map(([event_type, message]) =>
      record({ event_type, level: "error", message })
    )

    await until(async () => (await of("stairs")).length === 2, {
      what: "both to tell of the stairs",
      timeoutMs: TOLD_WITHIN_MS,
    })
    expect(await of("stairs")).toEqual(["long opened", "short opened"])
    expect(await of("roof")).toEqual(["long opened"])

    await store.shop.admin.post("/admin/activity/resolve", {
      ids: (await Promise.all(ids)).map(({ id }) => id),
    })
    await until(async () => (await of("stairs")).length === 4, {
      what: "both to say that it is over",
      timeoutMs: TOLD_WITHIN_MS,
    })
    expect(await of("roof")).toEqual(["long opened", "long over"])
  }, 200_000)

  it("sends a digest at its time", async () => {
    await record({
      event_type: "window.open",
      level: "error",
      message: "A window is open",
    })

    await until(async () => (await told("digest@inkwell.example")).length > 0, {
      what: "the digest",
      timeoutMs: 120_000,
      intervalMs: 500,
    })
    expect(new Set(await kindsTold("digest@inkwell.example"))).toEqual(
      new Set(["digest"])
    )
  }, 150_000)

  it("records no alert as an e-mail, raises no problem by one that fails, and says that in one line", async () => {
    await until(
      async () =>
        (await told("bounce@inkwell.example")).some(
          ({ status }) => status === "failure"
        ),
      { what: "an alert that bounced", timeoutMs: TOLD_WITHIN_MS }
    )
    await runJob(store, LOOK_FOR_EMAILS)

    expect(
      await store.query(
        "select event_type, message from activity_log where event_type like '%email%'"
      )
    ).toEqual([])
    expect(store.logs()).toMatch(
      /Activity log: an alert by email to bounce@inkwell\.example failed: .*mailbox unavailable/
    )
  }, 100_000)
})
