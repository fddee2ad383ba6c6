import { Client } from "pg"
import type { ActivityEntry, Actor } from "../../src/types"
import { untilLocked } from "../helpers/postgres-waits"
import { useActivityLog } from "../helpers/use-activity-log"

const PERSON = {
  names: ["bea@example.com"],
  orderIds: [],
  customerIds: [],
}

const ANNA: Actor = { type: "user", id: "user_anna", label: "Anna" }

/** As an erasure changes a row. */
const ERASE = `
  update activity_log set updated_at = now(), message = replace(message, 'bea@example.com', '[erased]'),
    payload = replace(payload::text, 'bea@example.com', '[erased]')::jsonb`

/** As recording increments a row. */
const REPEAT = `
  update activity_log set updated_at = now(), occurrences = occurrences + 1,
    payload = payload || '{"repeats": [{"message": "To bea@example.com, once more"}]}'`

describe("an erasure and a problem that comes again at once", () => {
  const log = useActivityLog()

  const fail = (message: string) =>
    log.service.logEvent("email.failed", message, {
      level: "error",
      payload: { cause: "quota exceeded", to: "bea@example.com" },
    })

  const texts = async () =>
    (
      await log.query<{ text: string }>(
        "select message || ' ' || payload::text as text from activity_log where deleted_at is null"
      )
    )
      .map(({ text }) => text)
      .join()

  /** Begins `work` after a statement and before its commit. */
  const before = async <Result>(
    statement: string,
    work: () => Promise<Result>
  ): Promise<Result> => {
    const other = new Client({ connectionString: log.databaseUrl })
    await other.connect()
    await other.query("begin")
    await other.query(statement)

    try {
      const working = work()
      await untilLocked(other)
      await other.query("commit")

      return await working
    } finally {
      await other.end()
    }
  }

  it("is recorded without the person, who was erased since it was read", async () => {
    await fail("To bea@example.com")

    const again = await before(ERASE, () => fail("To somebody"))

    expect(again).toMatchObject({
      occurrences: 2,
      payload: {
        to: "[erased]",
        repeats: [expect.objectContaining({ message: "To somebody" })],
      },
    })
    expect(await texts()).not.toContain("bea@")
  })

  it("is kept by the erasure, which erases in it as well", async () => {
    await fail("To bea@example.com")

    const erased = await before(REPEAT, () => log.service.erase(PERSON))

    expect(erased).toBe(1)
    expect(await texts()).toContain("To [erased], once more")
    expect(await texts()).not.toContain("bea@")
  })

  it("is before or after an edit of a note, and an edit that failed brings nothing back", async () => {
    const { id } = (await log.service.logEvent(
      "order.note",
      "Ask bea@example.com",
      { order_id: "order_1", actor: ANNA }
    )) as ActivityEntry

    const changed = await before(ERASE, () =>
      log.service.notes.change(id, { text: "Asked her" }, ANNA)
    )
    await log.service.notes.restore(changed)

    expect(changed.before.message).toBe("Ask [erased]")
    expect(changed.after.payload).toMatchObject({ first_note: "Ask [erased]" })
    expect(await texts()).toContain("Ask [erased]")

    const named = await log.service.notes.change(
      id,
      { text: "Asked bea@example.com" },
      ANNA
    )
    const later = await log.service.notes.change(id, { text: "Asked" }, ANNA)
    await log.service.erase(PERSON)
    await log.service.notes.restore(later)
    await log.service.notes.restore(named)

    expect(later.before.message).toBe("Asked bea@example.com")
    expect(await texts()).not.toContain("bea@")
  })
})
