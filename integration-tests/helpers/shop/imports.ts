import type { Shop } from "./open-shop"

type Imported = {
  created_at?: string
  canceled_at?: string
  status?: string
  /** What it came to, in pounds. */
  total?: number
}

/** An order without a cart, as `createOrderWorkflow` makes it for the shop's import. */
export const importOrder = async (
  shop: Shop,
  { total = 20, ...dates }: Imported = {}
): Promise<string> => {
  const { id } = await shop.admin.post<{ id: string }>("/admin/imports", {
    region_id: shop.region("gb").id,
    email: "old@example.com",
    currency_code: "gbp",
    items: [{ title: "Old print", quantity: 1, unit_price: total }],
    ...dates,
  })
  return id
}
