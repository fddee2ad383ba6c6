import {
  startCollector,
  type CollectorStandIn,
} from "../helpers/stand-ins/collector"
import {
  arrivedIn,
  optionsFor,
  untilArrived,
} from "../helpers/stand-ins/use-collector"
import { record } from "../helpers/shop/activities"
import { useCluster } from "../helpers/use-cluster"

describe("the stream of several processes", () => {
  const options: Record<string, unknown> = {}
  let collector: CollectorStandIn

  // Before the cluster's own: its processes start with the address.
  beforeAll(async () => {
    collector = await startCollector()
    Object.assign(options, optionsFor(collector.url))
  })

  const { store } = useCluster({ processes: 2, options })

  afterAll(() => collector.stop())

  it("is sent by one of them at a time, each entry once, and by the other where one has ended", async () => {
    const ids: string[] = []
    const write = async (count: number): Promise<void> => {
      for (const n of Array.from({ length: count }, (_, index) => index)) {
        const { id } = await record(store.shop, {
          event_type: "sheet.printed",
          message: `Sheet ${n}`,
        })

        ids.push(id)
      }
    }

    await write(120)
    await untilArrived(collector, ids)
    await store.restart()
    await write(40)
    await untilArrived(collector, ids)

    const arrived = arrivedIn(collector).filter((id) =>
      ids.includes(String(id))
    )
    expect(arrived).toHaveLength(ids.length)
    expect(collector.faults).toEqual([])
  }, 240_000)
})
