import type { Shop } from "./open-shop"

const routes = {
  Product: "/admin/products/export",
  Order: "/admin/orders/export",
  Inventory: "/admin/inventory-items/export",
}

export type Exported = keyof typeof routes

/** Begins in the background, and answers the name of the run. */
export const startExport = async (
  { admin }: Shop,
  subject: Exported
): Promise<string> => {
  const { transaction_id } = await admin.post<{ transaction_id: string }>(
    routes[subject]
  )
  return transaction_id
}
