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

  it("is pruned with all that it remembers", async () => {
    await mail(1)
    await mail(2)
    await log.service.resolveMatching({})

    await log.service.prune(new Date(Date.now() + 60_000))

    expect(await log.query("select 1 from activity_log")).toEqual([])
  })
})
