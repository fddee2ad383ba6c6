import { spoken } from "../runs"
import { entryOf, languageNames, readerOf, samples } from "./readers"

const TYPE = "activity_log.run_completed"

const stopped = samples.filter(
  ({ event_type, payload }) => event_type === TYPE && payload.stopped_by
)

describe("a run that was stopped", () => {
  it.each(languageNames.filter((name) => name !== "en"))(
    "says why in %s, and quotes the cause alone",
    async (language) => {
      const reader = await readerOf(language)

      const read = stopped.map((entry) => ({
        said: reader.messageOf(entry),
        reason: String(entry.payload.reason),
        cause: spoken(entry.payload.cause) ?? "",
      }))

      expect(read).toHaveLength(3)
      for (const { said, reason, cause } of read) {
        expect(said).not.toContain(reason)
        expect(said).not.toMatch(/in a row|Stopped by|erased/)
        expect(said).toContain(cause)
      }
    }
  )

  it("for a cause that nobody knows names none", async () => {
    const reader = await readerOf("de")
    const said = reader.messageOf(
      entryOf(TYPE, {
        action: "submit_again",
        total: 7,
        succeeded: 0,
        failed: 5,
        skipped: 0,
        reason: "5 in a row failed for one cause",
        stopped_by: "failures",
        in_a_row: 5,
      })
    )

    expect(said).toMatch(
      /: 5 nacheinander sind aus einem Grund fehlgeschlagen$/
    )
  })

  it("of an earlier version, without a code, is quoted as it was", async () => {
    const reader = await readerOf("de")
    const reason = "Stopped by a person"

    const said = reader.messageOf(
      entryOf(TYPE, { total: 2, succeeded: 1, failed: 0, skipped: 0, reason })
    )

    expect(said).toContain(`: ${reason}`)
  })
})
