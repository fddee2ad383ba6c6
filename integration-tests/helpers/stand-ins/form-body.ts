export type Form = { [key: string]: Form | string }

/** `metadata[session_id]=payses_1&expand[0]=payment_method`, as Stripe's SDK sends everything. */
export function parseForm(body: string): Form {
  const form: Form = {}

  for (const [name, value] of new URLSearchParams(body)) {
    const path = name.split(/[[\]]+/).filter(Boolean)
    const last = path.pop() ?? name
    let at = form

    for (const key of path) {
      const next = at[key]
      const inner: Form = typeof next === "object" ? next : {}

      at[key] = inner
      at = inner
    }

    at[last] = value
  }

  return form
}
