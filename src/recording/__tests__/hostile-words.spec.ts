import fc from "fast-check"
import { describeError } from "../../failures/judging/describe-error"
import { CAUSE_MAX_LENGTH, causeWords } from "../cause/cause-words"
import { causeKeyOf } from "../cause/cause-key"

/** What makes patterns walk back: long runs of one mark, of pairs, of almost the right thing. */
const pieces = [
  ...Array.from("\"'`«»„<>{}[]()@.-_/\\=&:;,*#%0aZ \n\t"),
  "a@b.c ",
  "'a",
  "<a",
  "</a>",
  "<![CDATA[",
  "&#x41;",
  "http://",
  "1.1.1.1:",
  '{"a":[',
  "a=b&",
  " - ",
  "Error: ",
  "for M ",
  "aB",
  'insert into "',
]

/** By its parts: a text of megabytes in a report of what failed helps nobody. */
const hostile = fc.record({
  run: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }),
  length: fc.constantFrom(200_000, 5_000_000),
})

function textOf({ run, length }: { run: string[]; length: number }): string {
  const once = run.join("")

  return once.repeat(Math.ceil(length / once.length))
}

describe("text that was made to hurt", () => {
  it("is cut before any pattern meets it", () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = textOf(parts)
        const begin = text.slice(0, CAUSE_MAX_LENGTH)

        expect(causeWords(text)).toBe(causeWords(begin))
        expect(causeKeyOf({ cause: text })).toBe(causeKeyOf({ cause: begin }))
      }),
      { numRuns: 60 }
    )
  })

  it("is read as an error's message and as an answer, and bounded", () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = textOf(parts)
        const errors = [
          text,
          new Error(text),
          Object.assign(new Error("x"), { response: { data: text } }),
          Object.assign(new Error("x"), {
            response: { data: { errors: [{ message: text, field: text }] } },
          }),
        ]

        for (const error of errors) {
          const { message } = describeError(error, { includeStack: false })

          expect(message.length).toBeLessThanOrEqual(1000)
        }
      }),
      { numRuns: 20 }
    )
  })

  it("never throws, whatever is thrown", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (thrown) => {
        const { message } = describeError(thrown, { includeStack: false })

        expect(message).not.toBe("")
      })
    )
  })

  it("survives proxies that throw, and objects that hold themselves", () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const circular: Record<string, unknown> = { message: "odd" }
    circular.errors = [circular]
    circular.cause = circular

    const said = [proxy, circular].map(
      (thrown) => describeError(thrown, { includeStack: false }).message
    )

    expect(said).toEqual(["no message", "odd"])
  })
})
