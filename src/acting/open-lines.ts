/** Pieces of one line of an order. */
export type Line = { id: string; quantity: number }

/** As many of each line as are asked for and open. Never more, however often a line is named. */
export function within(asked: Line[], open: Map<string, number>): Line[] {
  const wanted = new Map<string, number>()

  for (const { id, quantity } of asked) {
    wanted.set(id, (wanted.get(id) ?? 0) + quantity)
  }

  return [...wanted]
    .map(([id, quantity]) => ({
      id,
      quantity: Math.min(quantity, open.get(id) ?? 0),
    }))
    .filter(({ quantity }) => quantity > 0)
}
