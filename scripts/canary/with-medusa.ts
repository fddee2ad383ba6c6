export type Manifest = {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** Released with Medusa, under a number of their own. */
const NUMBERED_APART = new Set(["@medusajs/eslint-plugin", "@medusajs/ui"])

/** A package's manifest with another version of Medusa in it. */
export function withMedusa<Package extends Manifest>(
  manifest: Package,
  { version, ui }: { version: string; ui: string }
): Package {
  const renew = (packages: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(packages).map(([name, known]) => [
        name,
        name === "@medusajs/ui" ? ui : versionOf(name, known, version),
      ])
    )

  return {
    ...manifest,
    ...(manifest.dependencies
      ? { dependencies: renew(manifest.dependencies) }
      : {}),
    ...(manifest.devDependencies
      ? { devDependencies: renew(manifest.devDependencies) }
      : {}),
  }
}

function versionOf(name: string, known: string, version: string): string {
  return name.startsWith("@medusajs/") && !NUMBERED_APART.has(name)
    ? version
    : known
}
