import { indexedFor, wordsOf } from "../words"

/** What of a question no index knows, and rows must hold in one piece. */
const piecesOf = (q: string) =>
  wordsOf(q).flatMap(({ indexed, looked }) => (indexed ? [] : [looked.values]))

describe("wordsOf", () => {
  // The message says £1,234.50 and the payload 1234.5: no text holds 1234.50.
  it.each(["1234.50", "1000.00", "1234.5", "1,234.50", "£1234.50"])(
    "takes a number with a full stop for its parts: %s",
    (q) => {
      expect(piecesOf(q)).toEqual([])
      expect(indexedFor(q)).not.toBeNull()
    }
  )

  it.each([
    "example.com",
    "x1.co",
    "müller.de",
    "3m.com",
    "10.0.0.1",
    "mail.example.com",
  ])(
    "looks for a domain or an address of the network in one piece: %s",
    (q) => {
      expect(piecesOf(q)).toHaveLength(1)
    }
  )
})
