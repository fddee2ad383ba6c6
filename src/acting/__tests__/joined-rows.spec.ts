import type { ActionWorld } from "../action"
import { joinedRows } from "../joined-rows"

type Question = Parameters<ActionWorld["rows"]>[0]

/** Rows of payments, and every question that was asked for them. */
const database = () => {
  const asked: Question[] = []
  const rows: ActionWorld["rows"] = (question) => {
    asked.push(question)
    const ids = [question.filters.id].flat()

    return Promise.resolve(
      ["pay_1", "pay_2", "pay_3"]
        .filter((id) => ids.includes(id))
        .map((id) => ({ id, amount: 1 }))
    )
  }

  return { asked, rows: joinedRows(rows) }
}

const paymentOf = (id: string): Question => ({
  entity: "payment",
  fields: ["amount"],
  filters: { id },
})

describe("reads of several entries", () => {
  it("are one where they ask the same of other rows, and each gets its own", async () => {
    const { asked, rows } = database()

    const answers = await Promise.all(
      ["pay_1", "pay_2", "pay_1", "pay_gone"].map((id) => rows(paymentOf(id)))
    )

    expect(answers).toEqual([
      [{ id: "pay_1", amount: 1 }],
      [{ id: "pay_2", amount: 1 }],
      [{ id: "pay_1", amount: 1 }],
      [],
    ])
    expect(asked).toEqual([
      {
        entity: "payment",
        fields: ["amount", "id"],
        filters: { id: ["pay_1", "pay_2", "pay_gone"] },
      },
    ])
  })

  it("stay apart where they ask for other fields, or later", async () => {
    const { asked, rows } = database()

    await Promise.all([
      rows(paymentOf("pay_1")),
      rows({ ...paymentOf("pay_1"), fields: ["status"] }),
    ])
    await rows(paymentOf("pay_1"))

    expect(asked).toHaveLength(3)
  })

  it("are asked as they are where they filter by more than one value", async () => {
    const { asked, rows } = database()
    const question = {
      ...paymentOf("pay_1"),
      filters: { id: ["pay_1"], status: "captured" },
    }

    await rows(question)

    expect(asked).toEqual([question])
  })

  it("fail for each who asked", async () => {
    const rows = joinedRows(() => Promise.reject(new Error("gone")))

    const answers = await Promise.allSettled([
      rows(paymentOf("pay_1")),
      rows(paymentOf("pay_2")),
    ])

    expect(answers.map(({ status }) => status)).toEqual([
      "rejected",
      "rejected",
    ])
  })
})
