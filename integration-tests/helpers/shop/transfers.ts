import type { HttpTypes } from "@medusajs/framework/types"
import type { ApiClient } from "../api-client"
import type { Shop } from "./open-shop"

/** An account by e-mail. */
export const customerId = async (
  { admin }: Shop,
  email: string
): Promise<string> => {
  const { customers } = await admin.get<HttpTypes.AdminCustomerListResponse>(
    `/admin/customers?has_account=true&email=${encodeURIComponent(email)}`
  )
  const [customer] = customers
  if (!customer) {
    throw new Error(`${email} has no account`)
  }
  return customer.id
}

/** Anna offers an order to an account; answers with the secret of the mail. */
export const requestTransfer = async (
  shop: Shop,
  orderId: string,
  email: string
): Promise<string> => {
  const { admin } = shop
  await admin.post(`/admin/orders/${orderId}/transfer`, {
    customer_id: await customerId(shop, email),
  })
  const { order_changes: changes } =
    await admin.get<HttpTypes.AdminOrderChangesResponse>(
      `/admin/orders/${orderId}/changes?change_type=transfer&fields=id,status,*actions`
    )
  const tokens = changes
    .filter(({ status }) => status === "requested")
    .flatMap(({ actions }) => actions.map(({ details }) => details?.token))
  const token: unknown = tokens.find(Boolean)
  if (typeof token !== "string") {
    throw new Error(`the transfer of order ${orderId} has no token`)
  }
  return token
}

const decide =
  (decision: "accept" | "decline") =>
  (
    shop: Shop,
    orderId: string,
    { token, shopper = shop.guest }: { token: string; shopper?: ApiClient }
  ): Promise<HttpTypes.StoreOrderResponse> =>
    shopper.post(`/store/orders/${orderId}/transfer/${decision}`, { token })

export const acceptTransfer = decide("accept")
export const declineTransfer = decide("decline")

export const cancelTransfer = (
  { admin }: Shop,
  orderId: string
): Promise<void> => admin.post(`/admin/orders/${orderId}/transfer/cancel`)
