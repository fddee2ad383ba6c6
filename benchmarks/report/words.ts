/** `1,234,567` */
export function written(count: number): string {
  return count.toLocaleString("en-US")
}

/** `0.84 ms`, `126 ms`, `12.6 s`: three figures, whichever unit carries them. */
export function ms(milliseconds: number): string {
  return milliseconds < 10_000
    ? `${Number(milliseconds.toPrecision(3))} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`
}

/** `**1.12**`, or with a word where the goal is missed. */
export function held(ratio: number, isReached: boolean): string {
  const figures = ratio < 10 ? ratio.toFixed(2) : written(Math.round(ratio))

  return isReached ? `**${figures}**` : `**${figures}** (missed)`
}

/** What was just measured, for whoever watches the run. */
export function say(...words: unknown[]): void {
  process.stdout.write(`${words.map(String).join(" ")}\n`)
}
