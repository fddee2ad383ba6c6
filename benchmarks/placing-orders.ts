import { execFileSync } from "node:child_process"
import {
  buildPlugin,
  buildStore,
} from "../integration-tests/helpers/build-store"
import { migrateStore } from "../integration-tests/helpers/migrate-store"
import {
  startPostgres,
  type Postgres,
} from "../integration-tests/helpers/postgres"
import { compared, verdictsOf } from "./orders/compared"
import { openBenchStore } from "./orders/open-bench-store"
import {
  placeCrowd,
  placeOne,
  prepareCrowd,
  prepareOne,
  type Contender,
} from "./orders/place-one"
import { say } from "./report/words"
import { writeVerdicts } from "./report/verdicts"
import { writeSection } from "./report/write-section"

/**
 * What the plugin costs a sale: the last click of a checkout, in stores of one build with the plugin
 * and without, one of each per version of Node.
 *
 *     ORDERS=300 NODES=/opt/node20/bin/node,/opt/node24/bin/node npm run bench -- orders
 *
 * One run says little: `RUN=2` and `RUN=3` write theirs below the first. `MINUTES=20` ends it earlier on a slow machine, with as many orders as were placed by then.
 */

/** Placed before it counts, until caches and the compiler have settled. */
const WARM_UP = 15
const ORDERS = Number(process.env.ORDERS ?? 300)
const CROWDS = Number(process.env.CROWDS ?? 15)
const MINUTES = Number(process.env.MINUTES ?? Infinity)
/** Of these minutes, for single sales. */
const SALES_SHARE = 0.75
const NODES = (process.env.NODES ?? process.execPath).split(",")
/** The page keeps a section for each. */
const RUN = Number(process.env.RUN ?? 1)
const TEMPLATE = "placing_orders"

type Open = Contender & { close: () => Promise<void> }

async function main(): Promise<void> {
  await buildPlugin()
  await buildStore({ admin: false })

  const postgres = await startPostgres({
    dataDir: `.test/bench-orders-${process.pid}`,
    persistent: false,
  })
  const opened: Open[] = []

  try {
    await postgres.createDatabase(TEMPLATE)
    await migrateStore(postgres.url(TEMPLATE))

    for (const node of NODES) {
      opened.push(await open(postgres, { node, isWithout: true }))
      opened.push(await open(postgres, { node, isWithout: false }))
    }

    const now = Date.now()
    const endsAt = now + MINUTES * 60_000

    await inTurns(opened, {
      turns: WARM_UP + ORDERS,
      endsAt: now + MINUTES * SALES_SHARE * 60_000,
      prepare: prepareOne,
      act: placeOne,
    })
    opened.forEach(({ sales }) => sales.splice(0, WARM_UP))
    await inTurns(opened, {
      turns: 1 + CROWDS,
      endsAt,
      prepare: prepareCrowd,
      act: placeCrowd,
    })
    opened.forEach(({ crowdsMs }) => crowdsMs.splice(0, 1))
    writeSection(`placing-orders-${RUN}`, compared(opened, RUN))
    writeVerdicts(verdictsOf(opened, RUN))
  } finally {
    for (const { close } of opened) await close()
    await postgres.stop()
  }
}

async function open(
  postgres: Postgres,
  { node, isWithout }: { node: string; isWithout: boolean }
): Promise<Open> {
  const version = execFileSync(node, ["--version"], { encoding: "utf8" })
    .trim()
    .slice(1)
  const side = isWithout ? "without" : "with"
  const store = await openBenchStore(postgres, {
    database: `${TEMPLATE}_${side}_${version.replaceAll(".", "_")}`,
    template: TEMPLATE,
    env: isWithout ? { ACTIVITY_LOG: "off" } : {},
    node,
  })

  say("opened", version, side)

  return { ...store, node: version, isWithout, sales: [], crowdsMs: [] }
}

/**
 * All stores prepare at once, which is not measured; then one after the other acts. Who is first changes
 * each time, so that the machine's moods fall on all.
 */
async function inTurns<Prepared>(
  contenders: Open[],
  {
    turns,
    endsAt,
    prepare,
    act,
  }: {
    turns: number
    endsAt: number
    prepare: (contender: Contender) => Promise<Prepared>
    act: (contender: Contender, prepared: Prepared) => Promise<void>
  }
): Promise<void> {
  for (let turn = 0; turn < turns && Date.now() < endsAt; turn += 1) {
    const first = turn % contenders.length
    const inTurn = [...contenders.slice(first), ...contenders.slice(0, first)]
    const prepared = await Promise.all(
      inTurn.map(async (contender) => ({
        contender,
        given: await prepare(contender),
      }))
    )

    for (const { contender, given } of prepared) await act(contender, given)
  }
}

void main()
