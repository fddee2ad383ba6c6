import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { Person } from "../recording/storing/erase-person"

/** Whom an erasure is for. */
export type PersonToErase = { email: string } | { customer_id: string }

/**
 * Everything by which the log may know a person: addresses, customer ids, telephone numbers, the
 * full name, and the orders that are theirs. Somebody whom Medusa has forgotten already is still
 * found by what was asked.
 */
export async function findPerson(
  asked: PersonToErase,
  query: Pick<RemoteQueryFunction, "graph">
): Promise<Person> {
  const { data } = await query.graph({
    entity: "customer",
    fields: ["id", "email", "phone", "first_name", "last_name"],
    filters:
      "email" in asked
        ? { email: spellings(asked.email) }
        : { id: asked.customer_id },
  })
  const customers = data as Customer[] // the fields asked for
  const customerIds = unique([
    ...("customer_id" in asked ? [asked.customer_id] : []),
    ...customers.map(({ id }) => id),
  ])
  const emails = unique([
    ...("email" in asked ? [asked.email] : []),
    ...customers.map(({ email }) => email),
  ])
  const orders = await ordersOf({ customerIds, emails }, query)

  return {
    customerIds,
    orderIds: unique(orders.map(({ id }) => id)),
    names: unique([
      ...emails,
      ...customerIds,
      ...customers.map(({ phone }) => phone),
      ...customers.map(fullName),
      // Whoever is asked for by id may have ordered under several addresses.
      ...("customer_id" in asked ? orders.map(({ email }) => email) : []),
    ]),
  }
}

type Customer = {
  id: string
  email: string | null
  phone: string | null
  first_name: string | null
  last_name: string | null
}

type Order = { id: string; email?: string | null }

async function ordersOf(
  { customerIds, emails }: { customerIds: string[]; emails: string[] },
  query: Pick<RemoteQueryFunction, "graph">
): Promise<Order[]> {
  const filters = [
    ...(customerIds.length ? [{ customer_id: customerIds }] : []),
    ...(emails.length ? [{ email: emails.flatMap(spellings) }] : []),
  ]
  const found = await Promise.all(
    filters.map((filter) =>
      query.graph({
        entity: "order",
        fields: ["id", "email"],
        filters: filter,
      })
    )
  )

  return found.flatMap(({ data }) => data as Order[]) // the fields asked for
}

/** As it was asked, and as Medusa keeps it. */
function spellings(email: string): string[] {
  return unique([email, email.toLowerCase()])
}

/** Half a name is a word like any other. */
function fullName({ first_name, last_name }: Customer): string | null {
  return first_name && last_name ? `${first_name} ${last_name}` : null
}

function unique(texts: (string | null | undefined)[]): string[] {
  return [...new Set(texts)].filter((text): text is string => Boolean(text))
}
