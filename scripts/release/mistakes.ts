export type Release = {
  /** What is tagged, e.g. `v0.2.0`. */
  tag: string
  /** `version` of package.json. */
  version: string
  changelog: string
  /** Texts that a language still lacks: `{ de: ["types.order.shipped"] }`. */
  untranslated: Record<string, string[]>
}

/** Why this must not be released yet; nothing where it may. */
export function mistakesOf({
  tag,
  version,
  changelog,
  untranslated,
}: Release): string[] {
  return [
    ...(tag === `v${version}`
      ? []
      : [`the tag is ${tag}, and package.json says ${version}`]),
    ...(hasSection(changelog, version)
      ? []
      : [`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD"`]),
    ...Object.entries(untranslated)
      .filter(([, keys]) => keys.length > 0)
      .map(
        ([language, keys]) =>
          `${language} lacks ${String(keys.length)} texts: ${keys.join(", ")}`
      ),
  ]
}

function hasSection(changelog: string, version: string): boolean {
  return changelog
    .split("\n")
    .some(
      (line) =>
        line.startsWith(`## [${version}] - `) && /\d{4}-\d\d-\d\d$/.test(line)
    )
}
