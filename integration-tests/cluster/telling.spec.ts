import { until } from "../helpers/until"
import { useCluster } from "../helpers/use-cluster"

/** Each process looks every 20 seconds. */
const ALL_HAVE_LOOKED_MS = 50_000

describe("alerts of several processes", () => {
  const { store } = useCluster({
    processes: 2,
    options: { alerts: [{ channel: "email", to: "anna@inkwell.example" }] },
  })

  const told = async () =>
    (
      await store.query<{ kind: string }>(
        "select data ->> 'kind' as kind from notification where trigger_type = 'activity_log.alert' order by id"
      )
    ).map(({ kind }) => kind)

  it("are sent by one of them, once each, and still once after a restart", async () => {
    const { activity } = await store.shop.admin.post<{
      activity: { id: string }
    }>("/admin/activity", {
      event_type: "printer.jammed",
      level: "error",
      message: "Printer 3 is jammed",
    })
    await until(async () => (await told()).length > 0, {
      what: "the alert",
      timeoutMs: 60_000,
    })

    await store.restart()
    const restartedAt = Date.now()
    await until(async () => Date.now() - restartedAt > ALL_HAVE_LOOKED_MS, {
      what: "a look of each process",
      timeoutMs: 2 * ALL_HAVE_LOOKED_MS,
      intervalMs: 1000,
    })
    expect(await told()).toEqual(["opened"])

    await store.shop.admin.post(`/admin/activity/${activity.id}/resolve`)
    await until(async () => (await told()).length > 1, {
      what: "the word that it is over",
      timeoutMs: 60_000,
    })
    expect(await told()).toEqual(["opened", "over"])
  }, 300_000)
})
