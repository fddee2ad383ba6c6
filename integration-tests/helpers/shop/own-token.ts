import { createHmac } from "node:crypto"
import type { HttpTypes } from "@medusajs/framework/types"
import { apiClient, type ApiClient } from "../api-client"
import type { Shop } from "./open-shop"

/** As `integration-tests/store/medusa-config.ts` has it. */
const SECRET = "inkwell-demo-only"

const encoded = (part: object): string =>
  Buffer.from(JSON.stringify(part)).toString("base64url")

/**
 * Anna by a token that the shop's own code signed, as a single sign-on does: Medusa takes it for what it says, and
 * of metadata it says nothing.
 */
export const withOwnToken = async ({
  url,
  admin,
}: Shop): Promise<ApiClient> => {
  const { user } =
    await admin.get<HttpTypes.AdminUserResponse>("/admin/users/me")
  const seconds = Math.floor(Date.now() / 1000)
  const said = `${encoded({ alg: "HS256", typ: "JWT" })}.${encoded({
    actor_id: user.id,
    actor_type: "user",
    auth_identity_id: "authid_sso",
    iat: seconds,
    exp: seconds + 600,
  })}`
  const signature = createHmac("sha256", SECRET)
    .update(said)
    .digest("base64url")

  return apiClient({
    url,
    headers: { authorization: `Bearer ${said}.${signature}` },
  })
}
