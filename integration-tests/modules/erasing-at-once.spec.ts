import { Client } from "pg"
import { untilLocked } from "../helpers/postgres-waits"
import { useActivityLog } from "../helpers/use-activity-log"

const PERSON = {
  names: ["bea@example.com"],
  orderIds: [],
  customerIds: [],
}

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
})
