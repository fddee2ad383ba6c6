import fs from "node:fs"
import path from "node:path"
import { gzipSync } from "node:zlib"
import { transform } from "esbuild"
import { pluginBuild, repositoryRoot } from "../helpers/paths"

const folder = path.join(pluginBuild, "src/admin")
const read = (file: string) => fs.readFileSync(path.join(folder, file), "utf8")

/** A file of the build with all that it imports at once, not on demand. */
const startOf = (file: string): string[] => [
  file,
  ...[...read(file).matchAll(/^import [^;]*?from "(\.[^"]+)"/gm)].flatMap(
    ([, imported = ""]) => startOf(path.join(path.dirname(file), imported))
  ),
]

type Weight = { minified: number; gzipped: number }

/** In kilobytes; each file by itself, as it is sent. */
const weigh = async (files: string[]): Promise<Weight> => {
  const sent = await Promise.all(
    files.map(async (file) => {
      const { code } = await transform(read(file), {
        minify: true,
        charset: "utf8",
      })
      return Buffer.from(code)
    })
  )
  const kilobytes = (bytes: Buffer[]) =>
    bytes.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1024
  return {
    minified: kilobytes(sent),
    gzipped: kilobytes(sent.map((code) => gzipSync(code))),
  }
}

const start = startOf("index.mjs")

/** What is fetched on demand: a file, with what it imports that the start did not bring. */
const onDemand = (file: string) => [
  ...new Set(startOf(file).filter((part) => !start.includes(part))),
]

const chunks = fs.readdirSync(path.join(folder, "_chunks"))
const chunksOf = (name: string) => {
  const found = chunks.filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith(".mjs")
  )
  if (found.length === 0) {
    throw new Error(`the build has no chunk ${name}`)
  }
  return found.map((file) => path.join("_chunks", file))
}

describe("the admin's build", () => {
  it("weighs at most 40 KB at start and 12 KB gzipped, in every language", async () => {
    const { minified, gzipped } = await weigh(start)

    expect(minified).toBeGreaterThan(10)
    expect(minified).toBeLessThanOrEqual(40)
    expect(gzipped).toBeLessThanOrEqual(12)
  })

  it.each([
    // The whole Activity page: its table, filters, groups and menus.
    ["feed-card", 76],
    ["activity-details", 64],
    ["order-timeline-card", 64],
    ["order-banner", 64],
    ["waiting-orders", 64],
    ["customer-story-card", 64],
    // With the team, which it asks for by name.
    ["note-box", 68],
    ["create-reader", 64],
  ])(
    "fetches %s on demand, and with all that it needs it has at most %i KB",
    async (name, kilobytes) => {
      const { minified } = await weigh([
        ...start,
        ...chunksOf(name).flatMap(onDemand),
      ])

      expect(start).not.toContain(chunksOf(name)[0])
      expect(minified).toBeLessThanOrEqual(kilobytes)
    }
  )

  it("fetches a language in three parts, and each is small", async () => {
    const weights = await Promise.all(
      chunksOf("en").map((file) => weigh([file]))
    )

    expect(weights).toHaveLength(3)
    for (const { minified } of weights) {
      expect(minified).toBeLessThanOrEqual(14)
    }
  })

  it("bundles nothing that the dashboard brings, and not i18next", () => {
    const packages = new Set(
      [...fs.readdirSync(folder), ...chunks.map((file) => `_chunks/${file}`)]
        .filter((file) => file.endsWith(".mjs"))
        .flatMap((file) => [
          ...read(file).matchAll(/(?:from |import )"([^."][^"]*)"/g),
        ])
        .map(([, name]) => name)
    )

    expect([...packages].sort()).toEqual([
      "@medusajs/admin-sdk",
      "@medusajs/icons",
      "@medusajs/ui",
      "@tanstack/react-query",
      "react",
      "react-dom",
      "react-i18next",
      "react-router-dom",
      "react/jsx-runtime",
    ])
  })

  it("lists each of them as a peer", () => {
    const { peerDependencies } = JSON.parse(
      fs.readFileSync(path.join(repositoryRoot, "package.json"), "utf8")
    ) as { peerDependencies: Record<string, string> }

    expect(Object.keys(peerDependencies)).toEqual(
      expect.arrayContaining([
        "@medusajs/icons",
        "@medusajs/ui",
        "@tanstack/react-query",
        "react",
        "react-dom",
        "react-i18next",
        "react-router-dom",
      ])
    )
  })

  it("keeps ids and zones, by which shops remember where they put things", () => {
    const code = start.map(read).join("\n")

    expect(
      [...code.matchAll(/widgetId: "([^"]+)"/g)].map(([, id]) => id).sort()
    ).toEqual([
      "activity-log:customer-story",
      "activity-log:order-banner",
      "activity-log:order-timeline",
      "activity-log:orders-attention",
      "activity-log:topbar-badge",
    ])
    expect(
      [...code.matchAll(/zone: \["([^"]+)"\]/g)].map(([, zone]) => zone).sort()
    ).toEqual([
      "customer.details.side.after",
      "order.details.after",
      "order.details.side.after",
      "order.list.before",
      "topbar",
    ])
    expect(code).toContain('path: "/activity"')
  })

  it("gives every file an ending, and class names where the store's Tailwind looks", () => {
    expect(chunks.filter((file) => !/\.m?js$/.test(file))).toEqual([])
    expect(chunks.some((file) => /^feed-card-.*\.js$/.test(file))).toBe(true)
  })
})
