import fs from "node:fs"
import path from "node:path"
import {
  buildPlugin,
  buildStore,
} from "../integration-tests/helpers/build-store"
import { repositoryRoot } from "../integration-tests/helpers/paths"
import { startPostgres } from "../integration-tests/helpers/postgres"
import { placeOrder } from "../integration-tests/helpers/shop/carts"
import { fulfill } from "../integration-tests/helpers/shop/fulfillments"
import type { Shop } from "../integration-tests/helpers/shop/open-shop"
import { skus } from "../integration-tests/helpers/shop/skus"
import { until } from "../integration-tests/helpers/until"
import { growthOf } from "./measuring/growth-of"
import { openBenchStore } from "./orders/open-bench-store"
import { held, written } from "./report/words"
import { writeVerdicts } from "./report/verdicts"
import { writeSection } from "./report/write-section"

/**
 * What a store's process still holds after its garbage is collected, while orders come and some fail.
 *
 *     MINUTES=60 npm run bench -- memory
 */

const MINUTES = Number(process.env.MINUTES ?? 60)
/** The store's own caches and the compiler have filled by then. */
const SETTLED = 0.25
const SAMPLE_EVERY = 20
/** On a machine that is busy with other things. */
const GC_WITHIN_MS = 300_000
/** They buy in turn: the names of 1,000 people are kept, which is no leak, and these are known soon. */
const CUSTOMERS = 100
/** Bytes a sale: what a leak of one small object a step would take. */
const GOAL = 200

const preload = path.join(__dirname, "measuring/heap-on-signal.cjs")

type Sample = { sales: number; heap: number }

async function main(): Promise<void> {
  await buildPlugin()
  await buildStore({ admin: false })

  const postgres = await startPostgres({
    dataDir: ".test/bench-memory",
    persistent: false,
  })

  try {
    const [without, withIt] = await Promise.all([
      measured(postgres, "without", { ACTIVITY_LOG: "off" }),
      measured(postgres, "with", {}),
    ])

    writeSection("memory", report(without, withIt))
  } finally {
    await postgres.stop()
  }
}

async function measured(
  postgres: Awaited<ReturnType<typeof startPostgres>>,
  side: string,
  env: Record<string, string>
): Promise<Sample[]> {
  const heapFile = path.join(repositoryRoot, `.test/heap-${side}`)
  const { shop, pid, close } = await openBenchStore(postgres, {
    database: `memory_${side}`,
    env: {
      ...env,
      HEAP_FILE: heapFile,
      NODE_OPTIONS: `--expose-gc --require ${preload}`,
    },
  })

  fs.mkdirSync(path.dirname(heapFile), { recursive: true })
  fs.rmSync(heapFile, { force: true })

  try {
    return await samples(shop, () => heapOf(pid, heapFile))
  } finally {
    await close()
  }
}

async function samples(
  shop: Shop,
  heap: () => Promise<number>
): Promise<Sample[]> {
  const taken: Sample[] = []
  const endsAt = Date.now() + MINUTES * 60_000

  for (let sales = 1; Date.now() < endsAt; sales += 1) {
    await sell(shop, sales)

    if (sales % SAMPLE_EVERY === 0) {
      taken.push({ sales, heap: await heap() })
    }
  }

  return taken
}

/** Each third order is refused by its provider, each ninth twice. */
async function sell(shop: Shop, sale: number): Promise<void> {
  const fails = sale % 3 === 0
  const { id } = await placeOrder(shop, {
    email: `customer${sale % CUSTOMERS}@example.com`,
    items: { [fails ? skus.shirt : skus.mug]: 1 },
    metadata: fails ? { printify: "out_of_stock" } : {},
  })

  for (let attempt = 0; fails && attempt < (sale % 9 ? 1 : 2); attempt += 1) {
    // Refused, as it was asked to be.
    await fulfill(shop, id).catch(() => undefined)
  }
}

async function heapOf(pid: number, file: string): Promise<number> {
  const before = linesOf(file).length

  process.kill(pid, "SIGUSR2")

  return Number(
    await until(() => Promise.resolve(linesOf(file)[before]), {
      what: "the size of the heap",
      timeoutMs: GC_WITHIN_MS,
    })
  )
}

function linesOf(file: string): string[] {
  return fs.existsSync(file)
    ? fs.readFileSync(file, "utf8").split("\n").filter(Boolean)
    : []
}

function report(without: Sample[], withIt: Sample[]): string {
  const rows = Object.entries({
    "without the plugin": without,
    "with it": withIt,
  })
  const growths = rows.map(([, all]) => growthOf(settled(all)))
  const [plain = 0, ours = 0] = growths

  writeVerdicts([
    {
      what: "memory, bytes more a sale",
      goal: `at most ${GOAL} beyond the store without it`,
      figure: written(Math.round(ours - plain)),
      isReached: ours - plain <= GOAL,
    },
  ])

  const lines = rows.map(([side, all], index) => {
    const kept = settled(all)

    return `| ${side} | ${all.at(-1)?.sales ?? 0} | ${megabytes(kept[0])} | ${megabytes(kept.at(-1))} | ${written(Math.round(growths[index] ?? 0))} |`
  })

  return `## Memory

What a store's process holds after its garbage is collected, every ${SAMPLE_EVERY} sales for ${MINUTES} minutes, both stores at once; each third order is refused
by its provider (\`npm run bench -- memory\`). V8 is told to compile no functions: compiled code, which lies in the same heap and grows for
hours with and without the plugin, is no part of this. The growth is the slope of a straight line through the last three quarters.

| | sales | heap at first | at last | bytes more a sale |
| --- | --- | --- | --- | --- |
${lines.join("\n")}

With the plugin to without: ${held(ours - plain, ours - plain <= GOAL)} bytes more a sale (goal: flat, at most ${GOAL}).
`
}

function settled(all: Sample[]): Sample[] {
  return all.slice(Math.floor(all.length * SETTLED))
}

function megabytes(sample: Sample | undefined): string {
  return `${((sample?.heap ?? 0) / 1e6).toFixed(1)} MB`
}

void main()
