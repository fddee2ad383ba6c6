import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

const filesBelow = (entry: string): string[] => {
  if (!fs.existsSync(entry)) {
    return []
  }
  if (!fs.statSync(entry).isDirectory()) {
    return [entry]
  }
  return fs
    .readdirSync(entry)
    .sort()
    .flatMap((name) => filesBelow(path.join(entry, name)))
}

/** One hash over names and contents of files and of everything in folders. */
export const contentHash = (root: string, entries: string[]): string => {
  const hash = createHash("sha256")
  for (const file of entries.flatMap((each) =>
    filesBelow(path.join(root, each))
  )) {
    hash.update(path.relative(root, file)).update("\0")
    hash.update(fs.readFileSync(file)).update("\0")
  }
  return hash.digest("hex")
}
