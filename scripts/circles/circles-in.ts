/** File → the files that it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/**
 * Each circle of imports once, as the files from its first one back to it: `["a", "b", "a"]`. Of
 * circles that share files at least one is found, so that none is left when all found are gone.
 */
export function circlesIn(graph: ImportGraph): string[][] {
  const done = new Set<string>()
  const circles: string[][] = []

  const follow = (file: string, path: readonly string[]): void => {
    const since = path.indexOf(file)

    if (since >= 0) {
      circles.push([...path.slice(since), file])
    } else if (!done.has(file)) {
      graph.get(file)?.forEach((next) => follow(next, [...path, file]))
      done.add(file)
    }
  }

  ;[...graph.keys()].sort().forEach((file) => follow(file, []))

  return circles
}
