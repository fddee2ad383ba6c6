import { evidencePage } from "../evidence-page"
import { evidence, lateEvidence } from "./delivered-order"

describe("the page of an order's evidence", () => {
  it("says that an authorization was released", () => {
    const [payment] = evidence.payments
    const html = evidencePage({
      ...evidence,
      payments: payment
        ? [{ ...payment, released_at: "2026-02-18T10:00:00.000Z" }]
        : [],
    })

    expect(html).toMatch(/2026-02-18 10:00:00 UTC.*?Released/s)
  })

  it("shows times in UTC, money, tracking and what came of each e-mail", () => {
    const html = evidencePage(evidence)

    for (const text of [
      "Order #20",
      "2026-02-16 10:00:00 UTC",
      "£43.00",
      "pi_123",
      "Refunded (Scratched)",
      "2026-02-19 10:00:00 UTC",
      "JD01, https://t.example/JD01",
      "complaint",
      "12 St James&#39;s Square",
    ]) {
      expect(html).toContain(text)
    }
  })

  it("says that what came first may be missing, and says it of no whole story", () => {
    expect(evidencePage(lateEvidence)).toContain(
      "The shop keeps entries for 400 days: of what was sent and what happened before, some may be missing here."
    )
    expect(evidencePage(evidence)).not.toContain("keeps entries")
  })

  it("shows HTML of others as text", () => {
    const html = evidencePage({
      ...evidence,
      shipping_address: ['<script>alert("1")</script>'],
      events: [
        {
          occurred_at: "2026-02-16T10:00:00.000Z",
          message: "</td><img src=x onerror=alert(1)>",
          actor: null,
        },
      ],
    })

    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;")
  })
})
