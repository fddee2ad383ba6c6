import type { FindingTexts } from "./en"

const finding: FindingTexts = {
  state: "Status",
  open: "Open",
  yesterdayEvening: "Sinds gisteren {{time}}",
  lastVisit: "Sinds mijn laatste bezoek ({{time}})",
  wrongOrder: "‘{{from}}’ moet vóór ‘{{to}}’ liggen.",
  together: "Samen veroorzaakt",
  onlyLatest: "Alleen de {{n}} nieuwste oorzaken worden getoond.",
  oneByOne: "Eén voor één tonen",
  byCause: "Groeperen op oorzaak",
  selectAll: "Alle {{n}} selecteren",
  selectNone: "Selectie opheffen",
  showAll: "Alle {{n}} tonen",
  askAbout: "{{cause}} ({{what}}).",
  peopleFound: "Filteren op persoon",
}

export default finding
