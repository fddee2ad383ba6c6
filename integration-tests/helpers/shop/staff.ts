import type { HttpTypes } from "@medusajs/framework/types"
import { apiClient } from "../api-client"
import type { ApiClient, Credentials } from "../api-client"
import type { Shop } from "./open-shop"

/** Somebody who works in the shop, or a program that does. */
export type Worker = {
  /** What the timeline is to call them. */
  name: string
  id: string
  /** A key has none. */
  email?: string
  /** The shop as they see it. */
  shop: Shop
  /** The account goes, for good. */
  leave(): Promise<void>
}

/** A secret API key, as an integration has one. */
export const integration = async (
  shop: Shop,
  title: string
): Promise<Worker> => {
  const { admin, url } = shop
  const { api_key: key } = await admin.post<HttpTypes.AdminApiKeyResponse>(
    "/admin/api-keys",
    { title, type: "secret" }
  )
  const basic = Buffer.from(`${key.token}:`).toString("base64")

  return {
    name: title,
    id: key.id,
    shop: {
      ...shop,
      admin: apiClient({ url, headers: { authorization: `Basic ${basic}` } }),
    },
    leave: async () => {
      await admin.post(`/admin/api-keys/${key.id}/revoke`)
      await admin.delete(`/admin/api-keys/${key.id}`)
    },
  }
}

/** A user who is invited, accepts, and works with a session cookie, as the admin's pages do. */
export const colleague = async (
  shop: Shop,
  { first_name, last_name }: { first_name: string; last_name: string }
): Promise<Worker> => {
  const { admin, url } = shop
  const credentials = {
    email: `${first_name.toLowerCase()}@inkwell.example`,
    password: "inkwell-demo",
  }
  const { invite } = await admin.post<HttpTypes.AdminInviteResponse>(
    "/admin/invites",
    { email: credentials.email }
  )
  const { token } = await apiClient({ url }).post<{ token: string }>(
    "/auth/user/emailpass/register",
    credentials
  )
  const { user } = await apiClient({
    url,
    headers: { authorization: `Bearer ${token}` },
  }).post<HttpTypes.AdminUserResponse>(
    `/admin/invites/accept?token=${invite.token}`,
    { email: credentials.email, first_name, last_name }
  )

  return {
    name: `${first_name} ${last_name}`,
    id: user.id,
    email: credentials.email,
    shop: { ...shop, admin: await sessionClient(url, credentials) },
    leave: () => admin.delete(`/admin/users/${user.id}`),
  }
}

/** Logged in by cookie. */
const sessionClient = async (
  url: string,
  credentials: Credentials
): Promise<ApiClient> => {
  const { token } = await apiClient({ url }).post<{ token: string }>(
    "/auth/user/emailpass",
    credentials
  )
  const { headers } = await fetch(`${url}/auth/session`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
  })
  const cookie = headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ")

  return apiClient({ url, headers: { cookie } })
}
