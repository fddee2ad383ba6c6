import type { MedusaContainer } from "@medusajs/framework/types"
import { runStream } from "../../src/streaming/run-stream"
import { useActivityLog } from "../helpers/use-activity-log"

/** Nothing is recorded here, and so nothing is sent. */
const options = { stream: { otlp: { endpoint: "http://localhost:9" } } }

describe("a process that takes a turn of the stream", () => {
  const log = useActivityLog(options)

  const turn = () => {
    const things: Record<string, unknown> = {
      activity_log: log.service,
      logger: { warn: () => undefined, info: () => undefined },
    }
    // All that it resolves.
    const container = {
      resolve: (name: string) => things[name],
    } as unknown as MedusaContainer

    return runStream(container, { isFirst: true })
  }

  it("knows whether it was at it, or another one: what its first turn asks is still to be asked then", async () => {
    const held = await log.service.locks.holding("activity_log:streaming", turn)

    expect(held).toEqual({
      isHeld: true,
      result: { isHeld: false, isSoon: false },
    })
    expect(await turn()).toEqual({ isHeld: true, isSoon: false })
  })
})
