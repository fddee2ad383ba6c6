import type { ActivityEntry } from "../../types"
import type { ModuleCall } from "../failure"
import { ReadWebhooks } from "../read-webhooks"

const call = (provider: string): ModuleCall => ({
  name: "payment.getWebhookActionAndData",
  args: [{ provider, payload: {} }],
})

describe("ReadWebhooks", () => {
  const resolved: string[] = []
  const log = {
    listRecent: () =>
      Promise.resolve(
        ["pp_stripe_stripe", "pp_paypal_paypal"].map(
          (provider_id) =>
            ({
              id: provider_id,
              payload: { provider_id },
            }) as unknown as ActivityEntry // all that is read of it
        )
      ),
    resolve: (id: string) => Promise.resolve(resolved.push(id)),
  }

  it("closes what its provider has open, once, and again after a failure", async () => {
    const webhooks = new ReadWebhooks()
    const stripe = call("stripe_stripe")

    expect(webhooks.isNews(stripe)).toBe(true)
    await webhooks.onRead(stripe, log)
    expect(resolved).toEqual(["pp_stripe_stripe"])
    expect(webhooks.isNews(stripe)).toBe(false)
    expect(webhooks.isNews(call("paypal_paypal"))).toBe(true)

    webhooks.onFailure({ call: stripe })
    expect(webhooks.isNews(stripe)).toBe(true)
  })

  it("asks nothing of other calls", () => {
    const other = { name: "payment.capturePayment", args: [] }

    expect(new ReadWebhooks().isNews(other)).toBe(false)
  })
})
