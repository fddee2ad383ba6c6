import { useActivityLog } from "../helpers/use-activity-log"

describe("a problem of the shop that comes again", () => {
  const log = useActivityLog()

  const mail = (index: number) =>
    log.service.logEvent("email.failed", "E-mail failed", {
      payload: { cause: "quota exceeded" },
      dedupe_key: `email_failed:noti_${index}`,
    })

  it("is counted once however often it is looked for", async () => {
    const mails = Array.from({ length: 80 }, (_, index) => index)

    for (const index of mails) await mail(index)
    await Promise.all(mails.map(mail))
    await Promise.all(mails.map(mail))
    await Promise.all(mails.map(mail))

    const entries = await log.service.listRecent()
    const known = await log.service.recall.byDedupeKeys(
      mails.map((index) => `email_failed:noti_${index}`)
    )
    expect(entries.map(({ occurrences }) => occurrences)).toEqual([80])
    expect(known).toHaveLength(80)
    expect(await log.service.countMatching()).toMatchObject({ count: 1 })
  })

  it("answers the entry that it was counted on in", async () => {
    const first = await mail(1)
    await mail(2)

    const again = await mail(2)

    expect(again).toMatchObject({ id: first?.id, occurrences: 2 })
  })

  it("keeps its last twenty repeats, the latest last", async () => {
    const messages = Array.from({ length: 23 }, (_, index) => `no. ${index}`)

    for (const message of messages) {
      await log.service.logEvent("email.failed", message, {
        payload: { cause: "quota exceeded" },
      })
    }

    const [entry] = await log.service.listRecent()
    expect(entry).toMatchObject({
      message: "no. 0",
      occurrences: 23,
      payload: {
        cause: "quota exceeded",
        repeats: messages.slice(-20).map((message) => ({
          message,
          dedupe_key: null,
          occurred_at: expect.any(String) as unknown,
        })),
      },
    })
  })

  it.each([["many"], [{ of: "them" }], [null]])(
    "begins its list where the shop's own code keeps something else there: %j",
    async (repeats) => {
      const record = () =>
        log.service.logEvent("email.failed", "E-mail failed", {
          payload: { cause: "quota exceeded", repeats },
        })
      await record()

      const again = await record()

      expect(again?.payload.repeats).toEqual([
        expect.objectContaining({ message: "E-mail failed" }),
      ])
    }
  )

  it("is pruned with all that it remembers", async () => {
    await mail(1)
    await mail(2)
    await log.service.resolveMatching({})

    await log.service.prune(new Date(Date.now() + 60_000))

    expect(await log.query("select 1 from activity_log")).toEqual([])
  })
})
