import type { FulfillmentFact } from "../facts/fulfillment"
import {
  findTrackingUpdate,
  trackingAsShipped,
  trackingKey,
  trackingUpdate,
} from "../tracking"

const at = (ms: number) =>
  new Date(new Date("2026-02-16T10:00:00Z").getTime() + ms)

const label = (
  tracking_number: string,
  changed: number,
  tracking_url = "#"
) => ({
  tracking_number,
  tracking_url,
  created_at: at(0),
  updated_at: at(changed),
})

/** Shipped at 0; its row was last written 40 ms later, together with its labels. */
const fulfillment = (more: Partial<FulfillmentFact>) =>
  ({
    id: "ful_1",
    shipped_at: at(0),
    updated_at: at(40),
    labels: [],
    ...more,
  }) as FulfillmentFact // what is read of it

const recorded = (tracking_number: string | null) => [
  { payload: { fulfillment_id: "ful_2", tracking_number: "OTHER" } },
  {
    payload: {
      fulfillment_id: "ful_1",
      tracking_number,
      tracking_url: null,
      trackings: tracking_number
        ? [{ tracking_number, tracking_url: null }]
        : [],
    },
  },
]

describe("a tracking update", () => {
  it("is no label that came with the shipping", () => {
    expect(trackingUpdate(fulfillment({ labels: [label("A", 41)] }))).toBeNull()
    expect(
      trackingUpdate(
        fulfillment({ labels: [label("A", 41)], recorded: recorded("A") })
      )
    ).toBeNull()
  })

  it("is a number that came later, of a parcel of which the log knows", () => {
    const update = trackingUpdate(
      fulfillment({ labels: [label("A", 900)], recorded: recorded(null) })
    )

    expect(update).toMatchObject({
      at: at(900),
      payload: { tracking_number: "A", previous_tracking_number: null },
    })
  })

  it("is a correction, with the number before", () => {
    expect(
      trackingUpdate(
        fulfillment({ labels: [label("B", 41)], recorded: recorded("A") })
      )?.payload
    ).toMatchObject({
      tracking_number: "B",
      previous_tracking_number: "A",
    })
  })

  it("says nothing of the number before where nobody knows it", () => {
    const update = trackingUpdate(fulfillment({ labels: [label("B", 900)] }))

    expect(update?.payload).toMatchObject({ tracking_number: "B" })
    expect(update?.payload).not.toHaveProperty("previous_tracking_number")
  })

  it("is none where nothing was shipped, or no number is left", () => {
    expect(
      trackingUpdate(
        fulfillment({ shipped_at: null, labels: [label("B", 900)] })
      )
    ).toBeNull()
    expect(trackingUpdate(fulfillment({ recorded: recorded("A") }))).toBeNull()
  })
})

it("leaves out of the shipping what came or was corrected later", () => {
  const shipped = trackingAsShipped(
    fulfillment({ labels: [label("A", 41), label("B", 900)] }),
    at(0)
  )

  expect(shipped.tracking_number).toBe("A")
})

it("believes the event's time of what was written slowly", () => {
  const slow = fulfillment({
    updated_at: at(9_000),
    labels: [label("A", 9_000)],
  })

  expect(trackingAsShipped(slow, at(9_100)).tracking_number).toBe("A")
})

it("takes web links alone for links", () => {
  const trackings = [
    "#",
    "",
    "javascript:alert(1)",
    "https://dhl.example/A",
  ].map(
    (url) =>
      trackingAsShipped(fulfillment({ labels: [label("A", 0, url)] }), at(0))
        .tracking_url
  )

  expect(trackings).toEqual([null, null, null, "https://dhl.example/A"])
})

it("is found again under the key of its labels' latest change, or of the shipping", () => {
  const found = (changed: number) =>
    findTrackingUpdate(fulfillment({ labels: [label("A", changed)] }))

  expect(found(41)?.dedupe_key).toBe("shipment:ful_1")
  expect(found(900)).toEqual({
    id: "ful_1",
    happened_at: at(900),
    dedupe_key: trackingKey("ful_1", at(900)),
  })
  expect(findTrackingUpdate(fulfillment({}))).toBeNull()
})
