import { retraces } from "../../../catalog"
import { PAST_ROWS } from "../record-orders"

describe("rows in which the past is read", () => {
  it("are those in which the catalog finds lost facts: a new kind has to be read as well", () => {
    const entities = [...retraces.keys()].map(({ entity }) => entity)

    expect([...new Set(entities)].sort()).toEqual([...PAST_ROWS].sort())
  })
})
