import { frames } from "../../frames"
import { texts } from "../../texts"
import type { GroupFacts, MessageKind } from "../alert-state"
import { compose } from "../compose"

const group = (said: Partial<GroupFacts> = {}): GroupFacts => ({
  key: "order.submission_failed|out of ink",
  event_type: "order.submission_failed",
  level: "error",
  message: "Submission to Printify failed: out of ink",
  entries: 1,
  orders: 1,
  more: 0,
  first_occurred_at: "2026-02-16T10:00:00.000Z",
  ...said,
})

const composed = (
  kind: MessageKind,
  groups: GroupFacts[],
  { locale = "en", adminUrl = "https://shop.example/app", others = 0 } = {}
) =>
  compose(
    { kind, groups, others },
    {
      locale,
      frame: frames[locale] ?? frames.en,
      texts: texts[locale] ?? {},
      adminUrl: adminUrl || null,
    }
  )

it("says what, why, what to do and where", () => {
  expect(composed("opened", [group({ entries: 12 })]).content).toEqual({
    subject: "Problem: Submission failed",
    text: [
      "What: Submission to Printify failed: out of ink",
      "Open: 12",
      "Why: The fulfillment provider refused the order.",
      "What to do: Check what the provider says, e.g. stock or address, then create the fulfillment again.",
      "Open it in the admin: https://shop.example/app/activity?tab=attention&group=order.submission_failed%7Cout+of+ink",
      "-- \nSent by your shop's activity log, to those whom its option “alerts” names.",
    ].join("\n\n"),
    html: expect.stringContaining("<bdi>Submission to Printify failed"),
  })
})

it.each<[MessageKind, number, string]>([
  ["opened", 1, "Problem: Submission failed"],
  ["more", 1, "7 more: Submission failed"],
  ["over", 1, "Over: Submission failed"],
  ["over", 6, "8 kinds of problems are over"],
  ["several", 6, "8 kinds of problems at once"],
  ["digest", 1, "Open kinds of problems: 3"],
])("%s of %i", (kind, count, subject) => {
  const groups = Array.from({ length: count }, () => group({ more: 7 }))
  const isOfMany = count > 1 || kind === "digest"

  expect(
    composed(kind, groups, { others: isOfMany ? 2 : 0 }).content.subject
  ).toBe(subject)
})

it("shows what a provider said as text, whatever it said", () => {
  const { html } = composed("opened", [
    group({ message: '<img src=x onerror="alert(1)"> & co' }),
  ]).content

  expect(html).toContain(
    "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; co"
  )
  expect(html).not.toContain("<img")
})

it("leads nowhere where nobody knows the admin's address", () => {
  const { data, content } = composed("opened", [group()], { adminUrl: "" })

  expect(data.url).toBeNull()
  expect(content.html).not.toContain("<a ")
})

it("gives a type of the shop's own a name, and no advice", () => {
  const { data } = composed("opened", [
    group({ event_type: "gift.wrapping_late" }),
  ])

  expect(data.title).toBe("Problem: Gift wrapping late")
  expect(data.description).toBe("Submission to Printify failed: out of ink")
})

it.each(Object.keys(frames))("is written in %s", (locale) => {
  const { content, data } = composed("opened", [group()], { locale })

  expect(content.subject).toContain(data.groups[0]?.label)
  expect(content.text).not.toContain("{{")
  expect(content.html).toContain(
    ["ar", "he"].includes(locale) ? 'dir="rtl"' : 'dir="ltr"'
  )
  expect(Object.keys(texts[locale] ?? {})).toEqual(Object.keys(texts.en ?? {}))
})
