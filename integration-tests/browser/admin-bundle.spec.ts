import fs from "node:fs"
import path from "node:path"
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

const minifiedKilobytes = async (files: string[]): Promise<number> => {
  const sizes = await Promise.all(
    files.map(async (file) => {
      const { code } = await transform(read(file), {
        minify: true,
        charset: "utf8",
      })
      return Buffer.byteLength(code)
    })
  )
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

const chunks = fs.readdirSync(path.join(folder, "_chunks"))
const chunk = (name: string) => {
  const found = chunks.find(
    (file) => file.startsWith(`${name}-`) && file.endsWith(".mjs")
  )
  if (!found) {
    throw new Error(`the build has no chunk ${name}`)
  }
  return path.join("_chunks", found)
}

describe("the admin's build", () => {
  it("weighs at most 40 KB minified at start, in every language", async () => {
    const start = await minifiedKilobytes(startOf("index.mjs"))

    expect(start).toBeGreaterThan(10)
    expect(start).toBeLessThanOrEqual(40)
  })

  it("fetches the Activity page and the texts on demand, and they are small", async () => {
    expect(await minifiedKilobytes([chunk("feed-card")])).toBeLessThanOrEqual(
      24
    )
    expect(await minifiedKilobytes([chunk("en")])).toBeLessThanOrEqual(10)
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
    const start = startOf("index.mjs").map(read).join("\n")

    expect(
      [...start.matchAll(/widgetId: "([^"]+)"/g)].map(([, id]) => id).sort()
    ).toEqual(["activity-log:order-timeline", "activity-log:topbar-badge"])
    expect(
      [...start.matchAll(/zone: \["([^"]+)"\]/g)].map(([, zone]) => zone).sort()
    ).toEqual(["order.details.side.after", "topbar"])
    expect(start).toContain('path: "/activity"')
  })

  it("gives every file an ending, and class names where the store's Tailwind looks", () => {
    expect(chunks.filter((file) => !/\.m?js$/.test(file))).toEqual([])
    expect(chunks.some((file) => /^feed-card-.*\.js$/.test(file))).toBe(true)
  })
})
