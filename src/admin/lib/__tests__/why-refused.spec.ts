import { ApiError } from "../client"
import { whyRefused } from "../why-refused"

const t = (key: string) => `<${key}>`

describe("why a press did nothing", () => {
  it.each([
    ["by its code", new ApiError(409, "Too much", "busy"), "<acting.why_busy>"],
    [
      "in a plugin's own words",
      new ApiError(409, "The robot is away"),
      "The robot is away",
    ],
    [
      "as a failure where the reader may not do it",
      new ApiError(403, "Insufficient permissions"),
      "<toast.failed>",
    ],
    [
      "as a failure where no answer came",
      new TypeError("Failed to fetch"),
      "<toast.failed>",
    ],
  ])("is told %s", (_, error, told) => {
    expect(whyRefused(error, t)).toBe(told)
  })
})
