import { bareLinks, linkTracking, safeUrl, trackingLinks } from "../tracking"

describe("trackingLinks", () => {
  it.each([
    [
      "flat",
      { tracking_number: "1Z9", tracking_url: "https://dhl.example/1Z9" },
    ],
    ["inside", { tracking: { number: "1Z9", url: "https://dhl.example/1Z9" } }],
    [
      "in a list",
      { parcels: [{ number: "1Z9", url: "https://dhl.example/1Z9" }] },
    ],
  ])("finds what lies %s", (_, payload) => {
    expect(trackingLinks(payload)).toEqual([
      { number: "1Z9", url: "https://dhl.example/1Z9" },
    ])
  })

  it("needs both number and address", () => {
    expect(trackingLinks({ tracking_number: "1Z9" })).toEqual([])
    expect(trackingLinks({ tracking_url: "https://dhl.example" })).toEqual([])
  })
})

it.each([
  ["javascript:alert(1)"],
  [" javascript:alert(1)"],
  ["JaVaScRiPt:alert(1)"],
  ["data:text/html,hi"],
  ["//dhl.example/1Z9"],
  ["1Z9"],
  [""],
  [null],
])("does not open %s", (url) => {
  expect(safeUrl(url)).toBeNull()
})

it("links each number once, where it stands", () => {
  const links = [
    { number: "A1", url: "https://dhl.example/A1" },
    { number: "B2", url: "https://dhl.example/B2" },
  ]

  expect(linkTracking("Shipped — tracking: A1, B2", links)).toEqual([
    { text: "Shipped — tracking: ", url: null },
    { text: "A1", url: "https://dhl.example/A1" },
    { text: ", ", url: null },
    { text: "B2", url: "https://dhl.example/B2" },
  ])
})

it("links each of several parcels to its own page", () => {
  const payload = {
    tracking_number: "A1, B2",
    tracking_url: "https://dhl.example/A1",
    trackings: [
      { tracking_number: "A1", tracking_url: "https://dhl.example/A1" },
      { tracking_number: "B2", tracking_url: "https://dhl.example/B2" },
    ],
  }

  const parts = linkTracking("tracking: A1, B2", trackingLinks(payload))

  expect(parts.map((part) => part.url)).toEqual([
    null,
    "https://dhl.example/A1",
    null,
    "https://dhl.example/B2",
  ])
})

it("leaves a message without the number as it is", () => {
  expect(
    linkTracking("Shipped", [{ number: "A1", url: "https://dhl.example/A1" }])
  ).toEqual([{ text: "Shipped", url: null }])
})

it("makes a link that came without a number a link", () => {
  const tracking_url = "https://dhl.example/follow?id=A1"
  const message = `Shipped via DHL — tracking: ${tracking_url}`

  expect(linkTracking(message, bareLinks({ tracking_url }))).toEqual([
    { text: "Shipped via DHL — tracking: ", url: null },
    { text: tracking_url, url: tracking_url },
  ])
  expect(bareLinks({ tracking_url: "javascript:alert(1)" })).toEqual([])
})
