/** What the views say of entries that were read from Medusa's tables, and while they are read. */
const past = {
  reading: "Reading your shop’s past: {{done}} of {{total}} orders",
  fromRows: "From Medusa’s own records: what failed at that time is not known.",
  pruned:
    "Entries are kept for {{time}}: what came before is not here any more.",
  note: "Read from Medusa’s own records, after it happened.",
}

export default past

export type PastTexts = typeof past
