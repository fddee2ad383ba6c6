import { findMentioned } from "../find-mentioned"
import { mentionedIn } from "../mentioned-in"

const users = [
  { id: "anna_quill", first_name: "Anna", last_name: "Quill" },
  { id: "anna", first_name: "Anna", last_name: null },
  { id: "jose", first_name: "José María", last_name: "Álvarez" },
  { id: "sam_1", first_name: "Sam", last_name: "Ash" },
  { id: "sam_2", first_name: "sam", last_name: "ash" },
  { id: "li", first_name: "李", last_name: "明" },
  { id: "nameless", email: "desk@shop.example" },
  { id: "nobody", first_name: "", last_name: "", email: "" },
]

describe("whom a text mentions", () => {
  it.each([
    ["@Anna Quill please call", ["anna_quill"]],
    ["please call @ANNA QUILL", ["anna_quill"]],
    ["(@anna quill), see @Anna.", ["anna_quill", "anna"]],
    ["@Anna  \n Quill!", ["anna_quill"]],
    ["@Anna Quill", ["anna_quill"]],
    ["@Anna Quills", ["anna"]],
    ["@Anna’s order", ["anna"]],
    ["@José María Álvarez: look", ["jose"]],
    ["@Jose\u0301 Mari\u0301a A\u0301lvarez", ["jose"]],
    ["ask @Sam Ash", ["sam_1", "sam_2"]],
    ["@李 明。", ["li"]],
    ["@desk@shop.example look", ["nameless"]],
    ["@Anna @Anna @Anna Quill", ["anna", "anna_quill"]],
    ["@Annabel", []],
    ["Anna Quill", []],
    ["@Anna-Lena", []],
    ["hello@anna.example", []],
    ["hello@Anna", []],
    ["hello.@anna", []],
    ["write to @anna.example", []],
    ["@", []],
    ["@ Anna", []],
    ["", []],
  ])("is in %j %j", (text, ids) => {
    expect(mentionedIn(text, users)).toEqual(ids)
  })

  it("is found in 4,000 characters of nothing but @ within a moment", () => {
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      id: `user_${index}`,
      first_name: `Anna ${index}`,
    }))
    const begun = performance.now()

    mentionedIn("@ ".repeat(2_000), many)

    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})

describe("the search for them", () => {
  const graphOf = (data: unknown[]) => jest.fn(() => Promise.resolve({ data }))

  it("asks once, however often an @ stands in the text", async () => {
    const graph = graphOf(users)

    const found = await findMentioned("@Anna ".repeat(100), { graph } as never) // all that is asked

    expect(found).toEqual(["anna"])
    expect(graph).toHaveBeenCalledTimes(1)
  })

  it("asks for nothing where there is no @", async () => {
    const graph = graphOf(users)

    await findMentioned("Anna Quill", { graph } as never) // all that is asked

    expect(graph).not.toHaveBeenCalled()
  })

  it("reads a large team in a bounded number of parts", async () => {
    const graph = graphOf(
      Array.from({ length: 500 }, (_, index) => ({ id: `user_${index}` }))
    )

    await findMentioned("@Anna", { graph } as never) // all that is asked

    expect(graph).toHaveBeenCalledTimes(4)
  })
})
