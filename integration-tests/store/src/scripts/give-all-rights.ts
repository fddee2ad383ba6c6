import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Made by Medusa's RBAC module when it starts (2.21, `rbac/dist/loaders/initial-data.js`). */
const SUPER_ADMIN = "role_super_admin"

/** Everybody there is becomes a super admin, as in a shop that turns roles on. */
export default async function giveAllRights({
  container,
}: ExecArgs): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const users = await container.resolve(Modules.USER).listUsers()

  await link.create(
    users.map(({ id }) => ({
      [Modules.USER]: { user_id: id },
      [Modules.RBAC]: { rbac_role_id: SUPER_ADMIN },
    }))
  )
}
