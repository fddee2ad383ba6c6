/** Callers that each wait for their entry before they go on. */
export const CALLERS = 50

export async function oneByOne<Item>(
  items: Item[],
  call: (item: Item) => Promise<unknown>
): Promise<void> {
  for (const item of items) {
    await call(item)
  }
}

export async function byCallers<Item>(
  items: Item[],
  call: (item: Item) => Promise<unknown>
): Promise<void> {
  const shares = Array.from({ length: CALLERS }, (_, caller) =>
    items.filter((_item, index) => index % CALLERS === caller)
  )

  await Promise.all(shares.map((share) => oneByOne(share, call)))
}
