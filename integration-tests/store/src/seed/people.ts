import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"

/** The logins of the demo: known to everybody, so for a demo only. */
export const people = {
  admin: {
    email: "anna@inkwell.example",
    password: "inkwell-demo",
    first_name: "Anna",
    last_name: "Quill",
  },
  customer: {
    email: "jo@example.com",
    password: "inkwell-demo",
    first_name: "Jo",
    last_name: "March",
  },
}

const register = async (
  container: MedusaContainer,
  body: { email: string; password: string }
): Promise<string> => {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register("emailpass", { body })
  if (!authIdentity) {
    throw new Error(`${body.email} could not be registered: ${error}`)
  }
  return authIdentity.id
}

export const seedPeople = async (container: MedusaContainer): Promise<void> => {
  const { password: adminPassword, ...userData } = people.admin
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: await register(container, {
        email: userData.email,
        password: adminPassword,
      }),
      userData,
    },
  })
  const { password, ...customerData } = people.customer
  await createCustomerAccountWorkflow(container).run({
    input: {
      authIdentityId: await register(container, {
        email: customerData.email,
        password,
      }),
      customerData,
    },
  })
}
