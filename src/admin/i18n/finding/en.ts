/** Finding entries, and many problems at once. */
const finding = {
  state: "State",
  open: "Open",
  yesterdayEvening: "Since yesterday {{time}}",
  lastVisit: "Since my last visit ({{time}})",
  wrongOrder: "“{{from}}” must be before “{{to}}”.",
  together: "Caused together",
  onlyLatest: "Only the {{n}} latest causes are shown.",
  oneByOne: "Show one by one",
  byCause: "Group by cause",
  selectAll: "Select all {{n}}",
  selectNone: "Clear selection",
  showAll: "Show all {{n}}",
  askAbout: "{{cause}} ({{what}}).",
  peopleFound: "Filter by person",
}

export default finding

export type FindingTexts = typeof finding
