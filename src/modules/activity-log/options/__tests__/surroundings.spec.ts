import { parseOptions } from "../parse-options"

describe("options of what happens around the order", () => {
  it("has defaults for everything", () => {
    expect(parseOptions({})).toMatchObject({
      emails: {
        templates: { confirmation: [], shipping: [] },
        ignoreChannels: ["feed"],
        schedule: "* * * * *",
      },
      sync: { staleAfter: 6 * 3_600_000 },
      abandonedCarts: { after: 3_600_000, lookBack: 3 * 86_400_000 },
      privacy: { maskEmails: false },
      webhooks: {},
    })
  })

  it("can turn abandoned carts off", () => {
    expect(parseOptions({ abandonedCarts: false }).abandonedCarts).toBe(false)
  })

  it("can turn the search for lost events off", () => {
    expect(parseOptions({ reconcile: false }).reconcile).toBe(false)
  })

  it.each([
    [{ sync: { staleAfter: "soon" } }, "sync.staleAfter"],
    [{ sync: { staleAfter: 6 } }, "sync.staleAfter"],
    [{ abandonedCarts: { after: "1 h" } }, "abandonedCarts"],
    [{ reconcile: { lookBack: 30 } }, "reconcile"],
    [{ emails: { templates: { receipt: [] } } }, "receipt"],
    [{ webhooks: { mailchimp: {} } }, "mailchimp"],
    [{ webhooks: { resend: {} } }, "webhooks.resend.secret"],
  ])("stops the boot at %j and names %s", (options, name) => {
    expect(() => parseOptions(options)).toThrow(name)
  })

  it("does not repeat a secret that is wrong", () => {
    const parse = () =>
      parseOptions({
        webhooks: {
          sendgrid: { publicKey: "s3cret-key" },
          resend: { secret: "s3cret-signing" },
        },
      })

    expect(parse).toThrow("webhooks.sendgrid.publicKey is")
    expect(parse).toThrow("webhooks.resend.secret is")
    expect(parse).not.toThrow("s3cret")
  })
})
