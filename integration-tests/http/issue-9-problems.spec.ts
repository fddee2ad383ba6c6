import type { AdminActivityResponse } from "../../src/types"
import { attentionGroups, openProblems } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { useStore } from "../helpers/use-store"

describe("what makes two problems the same", () => {
  const store = useStore()

  const record = (body: object) =>
    store.shop.admin.post<AdminActivityResponse>("/admin/activity", body)

  const orderId = async (): Promise<string> =>
    (
      await placeOrder(store.shop, {
        email: "ada@example.com",
        items: { [skus.mug]: 1 },
      })
    ).id

  const openOf = async (order_id?: string) =>
    (await openProblems(store, order_id)).map(({ message, occurrences }) => [
      message,
      occurrences,
    ])

  it("of a shop's own is the message without its numbers, where no cause is named", async () => {
    const order_id = await orderId()
    const fault = { event_type: "printer.fault", level: "error", order_id }

    await record({ ...fault, message: "Tray 1 jam" })
    await record({
      ...fault,
      message: "Fire in the hall",
      payload: { cause: "" },
    })
    await record({ ...fault, message: "Tray 2 jam" })

    expect((await openOf(order_id)).sort()).toEqual([
      ["Fire in the hall", 1],
      ["Tray 2 jam", 2],
    ])
  })

  it("keeps each a row where there is no order", async () => {
    const fault = { event_type: "press.fault", level: "error" }

    await record({ ...fault, message: "Tray 1 jam" })
    await record({ ...fault, message: "Fire in the hall" })
    await record({ ...fault, message: "Tray 2 jam" })

    const open = (await openProblems(store)).filter(
      ({ event_type }) => event_type === "press.fault"
    )
    expect(
      open.map(({ message, occurrences }) => [message, occurrences]).sort()
    ).toEqual([
      ["Fire in the hall", 1],
      ["Tray 1 jam", 2],
    ])
  })

  it("is never the code of the client that made the call", async () => {
    const causes = ["out of stock", "address rejected", "artwork too small"]

    for (const cause of causes) {
      await record({
        event_type: "order.submission_failed",
        message: `Submission to Printify failed: ${cause}`,
        order_id: await orderId(),
        payload: { provider: "Printify", code: "ERR_BAD_REQUEST", cause },
      })
    }

    const messages = (await attentionGroups(store))
      .filter(({ event_type }) => event_type === "order.submission_failed")
      .map(({ message }) => message)
    expect(messages.sort()).toEqual(
      causes.map((cause) => `Submission to Printify failed: ${cause}`).sort()
    )
  })

  it("is one for a job whose words differ by an id and a date", async () => {
    const ids = [
      ["5f0c8a52-7a0e-4c6e-9a3b-0d6c1b2a3f4e", "Monday, 16 February 2026"],
      ["9a1b2c3d-1a0e-4c6e-9a3b-bbbbbbbbbbbb", "Tuesday, 17 February 2026"],
      ["01JCE4ZQ8V3T5R6W7X8Y9ZABCD", "2026-02-18T04:00:00Z"],
    ]

    for (const [id = "", date = ""] of ids) {
      await record({
        event_type: "system.action_failed",
        message: `"export" failed: run ${id} of ${date} refused`,
        payload: { action: "export", cause: `run ${id} of ${date} refused` },
      })
    }

    const open = (await openProblems(store)).filter(
      ({ event_type }) => event_type === "system.action_failed"
    )
    expect(open.map(({ occurrences }) => occurrences)).toEqual([3])
  })

  it("is one for an address that takes no e-mails, sent back or never sent", async () => {
    const order_id = await orderId()
    const bounce = (to: string, kind: string, cause: string) =>
      record({
        event_type: "email.bounced",
        message: `Email ${kind}: ${to}`,
        order_id,
        payload: { channel: "email", to, bounce: kind, cause },
      })

    await bounce("ada@example.com", "bounced", "550 5.1.1 user unknown")
    await bounce("ADA@example.com", "dropped", "Bounced Address")
    await bounce("ada@example.com", "dropped", "Suppressed")
    await bounce("bob@example.com", "bounced", "550 5.1.1 user unknown")
    await bounce("ada@example.com", "complaint", "abuse")

    expect((await openOf(order_id)).sort()).toEqual([
      ["Email bounced: bob@example.com", 1],
      ["Email complaint: ada@example.com", 1],
      ["Email dropped: ada@example.com", 3],
    ])
  })
})
