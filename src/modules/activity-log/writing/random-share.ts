import { randomFillSync } from "node:crypto"

const bytes = new Uint8Array(1024)
let used = bytes.length

/** From 0 to below 1, for ULIDs. `ulid` by itself asks the system for each letter: 20 µs an entry. */
export function randomShare(): number {
  if (used === bytes.length) {
    randomFillSync(bytes)
    used = 0
  }

  const byte = bytes[used] ?? 0

  used += 1

  return byte / 256
}
