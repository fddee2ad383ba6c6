import { insertRows } from "../helpers/rows"
import { useActivityLog } from "../helpers/use-activity-log"

const PERSON = {
  names: ["bea@example.com", "cus_01BEA", "+49 170 1234", "Bea Miller"],
  orderIds: ["order_1"],
  customerIds: ["cus_01BEA"],
}

const NAMED = [
  { message: "Sent to bea@example.com." },
  { message: "Called", payload: { contact: { number: "+49 170 1234" } } },
  { message: "Told", payload: { about: "bea miller, at home" } },
  { message: "Of hers", order_id: "order_1", payload: { to: "x@y.com" } },
  { message: "Logged in as cus_01BEA" },
]

const OTHERS = [
  { message: "Sent to abea@example.com" },
  { message: "Sent to bea@example.com.au" },
  { message: "Bea went to the miller" },
]

/** Where the words of the index end. */
const BURIED = {
  message: "Buried",
  // PostgreSQL keeps the fields with short names first.
  payload: { text: "x ".repeat(9000), written_to: "bea@example.com" },
}

const KEY_WITHOUT_HER: unknown = expect.stringMatching(
  /^newsletter:[\w-]{16}#actlog_\w{26}$/
)

describe("erasing a person", () => {
  const log = useActivityLog()

  const messages = async () =>
    (
      await log.query<{ text: string }>(
        "select message || ' ' || payload::text as text from activity_log"
      )
    ).map(({ text }) => text)

  const left = async () =>
    (await messages()).filter((text) =>
      /(?<![a-z])bea@example\.com(?!\.)|cus_01BEA|170|bea miller|x@y/i.test(
        text
      )
    )

  const keys = async () =>
    (
      await log.query<{ dedupe_key: string }>(
        "select dedupe_key from activity_log where dedupe_key is not null"
      )
    ).map(({ dedupe_key }) => dedupe_key)

  beforeEach(() => insertRows(log, [...NAMED, ...OTHERS, BURIED]))

  it("finds nearly everything by an index, and nobody else", async () => {
    const erased = await log.service.eraser.indexed(PERSON)

    expect(erased).toBe(NAMED.length)
    expect(await left()).toEqual([expect.stringContaining("Buried")])
    expect(await messages()).toEqual(
      expect.arrayContaining(OTHERS.map(({ message }) => `${message} {}`))
    )
  })

  it("reads every entry for what stands where no index looks", async () => {
    await log.query(
      "update activity_log set deleted_at = now() where message = 'Of hers'"
    )

    const erased = await log.service.erase(PERSON)

    expect(erased).toBe(NAMED.length + 1)
    expect(await left()).toEqual([])
  })

  it("erases the same key again, which was free since it was erased", async () => {
    const record = async () => {
      await log.service.logEvent("newsletter.sent", "To bea@example.com", {
        dedupe_key: "newsletter:bea@example.com",
      })
    }
    await record()
    await log.service.erase(PERSON)
    await record()

    const erased = await log.service.erase(PERSON)

    expect(erased).toBe(1)
    expect(await left()).toEqual([])
    expect(await keys()).toEqual([KEY_WITHOUT_HER, KEY_WITHOUT_HER])
  })

  it("erases keys that differ in the case of the address alone", async () => {
    for (const address of ["Bea@example.com", "bea@example.com"]) {
      await log.service.logEvent("newsletter.sent", "A newsletter", {
        dedupe_key: `newsletter:${address}`,
      })
    }

    await log.service.erase(PERSON)

    expect(await keys()).toEqual([KEY_WITHOUT_HER, KEY_WITHOUT_HER])
  })

  it("leaves nobody in what alerts keep of a group", async () => {
    await log.query(
      `insert into activity_log_state (key, value) values
       ('telling:alert:a', '{"groups":{"g":{"facts":{"message":"Mail to Bea@example.com failed"}}}}'),
       ('telling:alert:b', '{"groups":{"g":{"facts":{"message":"Mail to abea@example.com failed"}}}}')`
    )

    await log.service.erase(PERSON)

    expect(
      await log.query("select value::text from activity_log_state order by key")
    ).toEqual([
      { value: expect.stringContaining("Mail to [erased] failed") },
      { value: expect.stringContaining("Mail to abea@example.com failed") },
    ])
  })

  it("goes on where it stood, and forgets at its end whom it was about", async () => {
    const { erasures, eraser } = log.service
    const { id } = await erasures.create("acters_1", {
      person: PERSON,
      actor: { type: "user", id: "user_1" },
    })

    const [running] = await erasures.running()
    const { isLast, ...step } = await eraser.next(
      running?.person ?? PERSON,
      running?.after_id ?? ""
    )
    await erasures.advance(id, step)
    const done = await erasures.complete(id)

    expect([isLast, running?.person]).toEqual([true, PERSON])
    expect(done).toMatchObject({
      state: "completed",
      person: null,
      checked: 9,
      total: 9,
      erased: NAMED.length + 1,
    })
    expect(await erasures.running()).toEqual([])
    expect(await erasures.prune(new Date("2030-01-01"))).toBe(1)
  })
})
