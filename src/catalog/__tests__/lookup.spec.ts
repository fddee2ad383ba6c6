import type { CatalogEntry, EntrySource } from "../../types"
import { announcementsOf } from "../lookup"

it("turns the catalog around: each event and all that it announces, in the catalog's order", () => {
  const source: EntrySource<never> = {
    facts: { entity: "order", fields: ["id"] },
    events: { "a.b": () => null, "c.d": () => null },
    read: () => null,
  }
  const entry: CatalogEntry = {
    level: "info",
    description: "",
    message: () => "",
    samples: [],
  }

  const turned = announcementsOf({
    one: { ...entry, sources: [source] },
    two: { ...entry, sources: [{ ...source, events: { "a.b": () => null } }] },
    three: entry,
  })

  expect(
    [...turned].map(([event, logged]) => [
      event,
      logged.map(({ type }) => type),
    ])
  ).toEqual([
    ["a.b", ["one", "two"]],
    ["c.d", ["one"]],
  ])
})
