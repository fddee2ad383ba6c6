import { readFileSync } from "node:fs"

type Package = {
  version?: string
  resolved?: string
  extraneous?: boolean
  optionalDependencies?: Record<string, string>
}
type Packages = Record<string, Package>

/** Mistakes in package-lock.json that show only on somebody else's machine. */
const RULES = [addressesOfRegistries, mixedVersions, holes, extraneous]

function main(): number {
  // Written by npm; its shape is that of lockfileVersion 3.
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Packages
  }
  const complaints = RULES.flatMap((rule) => rule(lock.packages))

  complaints.forEach((complaint) => process.stdout.write(`${complaint}\n`))
  return complaints.length > 0 ? 1 : 0
}

function addressesOfRegistries(packages: Packages): string[] {
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved?.includes("://"))
    .map(
      ([path]) =>
        `${path} names the registry it came from; .npmrc says omit-lockfile-registry-resolved, so run npm install again`
    )
}

/** These follow a version of their own; all other packages of the scope share one. */
const OWN_VERSION = /@medusajs\/(eslint-plugin|ui|ui-preset)$/

/** Of two versions of Medusa's packages, only one would see the plugin. */
function mixedVersions(packages: Packages): string[] {
  const medusa = Object.entries(packages).filter(
    ([path]) =>
      /node_modules\/@medusajs\/[^/]+$/.test(path) && !OWN_VERSION.test(path)
  )
  const versions = new Set(medusa.map(([, { version }]) => version))
  if (versions.size <= 1) return []

  return [
    `@medusajs packages of ${versions.size} versions are installed; there must be one:`,
    ...medusa.map(([path, { version }]) => `  ${path} ${version ?? "?"}`),
  ]
}

/**
 * Optional packages are mostly binaries, one a platform. npm leaves out those
 * that it could not get, and then `npm ci` refuses the whole lock, or a Mac
 * finds no binary (github.com/npm/cli/issues/4828).
 */
function holes(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !isFound(packages, path, name))
      .map((name) => `${path} names ${name}, which is not in the lock`)
  )
}

/** Node's own way to look for a package: in each folder up to the root. */
function isFound(packages: Packages, from: string, name: string): boolean {
  const here = from === "" ? "" : `${from}/`
  if (packages[`${here}node_modules/${name}`]) return true
  if (from === "") return false
  const end = from.lastIndexOf("/node_modules/")
  return isFound(packages, end === -1 ? "" : from.slice(0, end), name)
}

/** What nothing asks for is not installed by `npm ci`, though it was at hand when the lock was written. */
function extraneous(packages: Packages): string[] {
  return Object.entries(packages)
    .filter(([, each]) => each.extraneous)
    .map(([path]) => `${path} is in the lock, but nothing depends on it`)
}

process.exitCode = main()
