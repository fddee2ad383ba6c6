import { execFileSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

import { repositoryRoot } from "../helpers/paths"
import type { Tarball } from "./pack-plugin"

const PLUGIN = "medusa-plugin-activity-log"

const PACKAGE = {
  name: "fresh-store",
  private: true,
  // Medusa's CLI refuses to run where this is not listed.
  dependencies: { "@medusajs/medusa": "2.21.2" },
}

const CONFIG = `
const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: { storeCors: "*", adminCors: "*", authCors: "*", jwtSecret: "test", cookieSecret: "test" },
  },
  admin: { disable: true },
  plugins: [{ resolve: "${PLUGIN}", options: {} }],
})
`

/**
 * A store that knows the plugin from its tarball alone. npm installs the
 * tarball with what it depends on; what a store has anyway (the plugin's
 * peers) is linked from the repository rather than downloaded again.
 */
export function freshStore(tarball: Tarball): string {
  const store = path.join(tarball.folder, "store")
  fs.mkdirSync(path.join(store, "src"), { recursive: true })
  fs.writeFileSync(path.join(store, "medusa-config.js"), CONFIG)
  // Named before npm runs: it would otherwise look for a project above.
  fs.writeFileSync(path.join(store, "package.json"), `{"private":true}`)
  install(store, tarball)
  fs.writeFileSync(path.join(store, "package.json"), JSON.stringify(PACKAGE))
  linkMissing(
    path.join(repositoryRoot, "node_modules"),
    path.join(store, "node_modules")
  )
  return store
}

function install(store: string, tarball: Tarball): void {
  const words = ["--no-save", "--no-package-lock", "--ignore-scripts"]
  const offPeers = ["--omit=peer", "--legacy-peer-deps", "--prefer-offline"]
  execFileSync("npm", ["install", ...words, ...offPeers, tarball.file], {
    cwd: store,
    stdio: ["ignore", "pipe", "pipe"],
  })
}

/** Links of our own workspace: the plugin must come from the tarball. */
const WORKSPACE = new Set([
  PLUGIN,
  "activity-log-store",
  "medusa-plugin-loyalty-points",
])

function linkMissing(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true })
  for (const name of fs.readdirSync(from)) {
    if (WORKSPACE.has(name) || name.startsWith(".")) continue
    const target = path.join(to, name)
    if (!fs.existsSync(target)) fs.symlinkSync(path.join(from, name), target)
    else if (name.startsWith("@")) linkMissing(path.join(from, name), target)
  }
}
