import fc from "fast-check"
import { formatMoney } from "../../../../recording/wording/money"
import { groupHead } from "../group-head"

const TYPE = "order.refund_failed"

type Member = { currency: string; amount: number; to: string; order: number }

const member = fc.record<Member>({
  currency: fc.constantFrom("gbp", "chf", "cad", "jpy", "kwd", "brl", "points"),
  amount: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
  to: fc
    .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/))
    .map(([local, domain]) => `${local}@${domain}.example`),
  order: fc.integer({ min: 1, max: 99_999 }),
})

const amountOf = ({ amount, currency }: Member): string =>
  formatMoney({ amount, currency_code: currency })

const messageOf = (of: Member): string =>
  `Refund of ${amountOf(of)} for order #${of.order} (${of.to}) via Stripe failed: card expired`

const headOf = (members: Member[], message = messageOf): string =>
  groupHead(
    {
      entries: members.length,
      event_type: TYPE,
      amount_by_currency: Object.fromEntries(
        members.map(({ currency }) => [currency, 1])
      ),
    },
    members.map(message)
  )

const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => word !== "…")

/** Whether words stand in a text, in their order, with others between them. */
const standIn = (words: string[], text: string): boolean => {
  let from = 0

  return words.every((word) => {
    const at = wordsOf(text).indexOf(word, from)
    from = at + 1

    return at >= 0
  })
}

describe("what a group is called", () => {
  const several = fc.array(member, { minLength: 2, maxLength: 12 })

  it("is its one member's own words", () => {
    fc.assert(
      fc.property(member, (one) => {
        expect(headOf([one])).toBe(messageOf(one))
      })
    )
  })

  it("is no amount and no address, whatever the currencies, even where all have the same", () => {
    fc.assert(
      fc.property(several, fc.boolean(), (members, areAlike) => {
        const [first] = members
        const given = areAlike && first ? members.map(() => first) : members

        const head = headOf(given)

        for (const one of given) {
          for (const own of [
            ...amountOf(one).split(/\s/),
            one.currency.toUpperCase(),
            one.to,
          ]) {
            expect(head.split(/[\s():]+/)).not.toContain(own)
          }
        }
        expect(head).not.toMatch(/\d[.,]\d|@/)
      })
    )
  })

  it("is nothing but words that all of them share, and all of those", () => {
    fc.assert(
      fc.property(several, (members) => {
        const head = headOf(members)

        for (const one of members) {
          expect(standIn(wordsOf(head), messageOf(one))).toBe(true)
        }
        expect(
          standIn(
            wordsOf("Refund of for order via Stripe failed: card expired"),
            head
          )
        ).toBe(true)
      })
    )
  })

  it("is no order's number, unless all are of that order", () => {
    fc.assert(
      fc.property(several, (members) => {
        const numbers = new Set(members.map(({ order }) => order))

        expect(/#\d/.test(headOf(members))).toBe(numbers.size === 1)
      })
    )
  })

  it("is the type where they share no word, and never the words of one", () => {
    fc.assert(
      fc.property(several, (members) => {
        expect(
          headOf(members, (of) =>
            of === members[0] ? `Karte ${of.to}` : `${amountOf(of)} failed`
          )
        ).toBe(TYPE)
      })
    )
  })
})
