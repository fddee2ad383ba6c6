import { parseOptions } from "../parse-options"

const endpointOf = (endpoint: string) =>
  parseOptions({ stream: { otlp: { endpoint } } }).stream?.otlp.endpoint

const refusal = (stream: unknown): string => {
  try {
    parseOptions({ stream })
  } catch (error) {
    return String(error)
  }
  throw new Error("the options were taken")
}

it("is off by default", () => {
  expect(parseOptions({}).stream).toBeUndefined()
})

it("begins now, uncompressed, without headers", () => {
  expect(
    parseOptions({ stream: { otlp: { endpoint: "http://localhost:4318" } } })
      .stream
  ).toEqual({
    otlp: {
      endpoint: "http://localhost:4318/v1/logs",
      headers: {},
      compression: "none",
    },
    from: "now",
    serviceName: "medusa",
  })
})

it.each([
  ["http://localhost:4318/", "http://localhost:4318/v1/logs"],
  ["https://otlp.example.com/otlp", "https://otlp.example.com/otlp/v1/logs"],
  ["https://example.com/v1/logs", "https://example.com/v1/logs"],
  ["https://example.com/in?team=4", "https://example.com/in/v1/logs?team=4"],
])("sends to the logs' path of %s", (endpoint, url) => {
  expect(endpointOf(endpoint)).toBe(url)
})

it.each([
  [{}, "option stream.otlp is missing"],
  [{ otlp: { endpoint: "localhost:4318" } }, "option stream.otlp.endpoint is"],
  [
    { otlp: { endpoint: "http://a", headers: { "a b": "c" } } },
    "a header's name",
  ],
  [
    { otlp: { endpoint: "http://a" }, from: "yesterday" },
    'option stream.from is "yesterday"',
  ],
  [{ otlp: { endpoint: "http://a" }, to: "b" }, "stream.to is unknown"],
])("refuses %j", (stream, words) => {
  expect(refusal(stream)).toContain(words)
})

it.each([
  { otlp: { endpoint: "https://anna:hunter2@example.com" } },
  { otlp: { endpoint: "http://a", headers: { "x-team": "hunter2\nb: c" } } },
  { otlp: { endpoint: "example.com?key=hunter2" } },
])("does not repeat a secret: %j", (stream) => {
  expect(refusal(stream)).not.toContain("hunter2")
})
