import type { FindingTexts } from "./en"

const finding: FindingTexts = {
  state: "Status",
  open: "Offen",
  yesterdayEvening: "Seit gestern {{time}}",
  lastVisit: "Seit meinem letzten Besuch ({{time}})",
  wrongOrder: "„{{from}}“ muss vor „{{to}}“ liegen.",
  together: "Gemeinsam ausgelöst",
  onlyLatest: "Nur die {{n}} neuesten Ursachen werden angezeigt.",
  oneByOne: "Einzeln anzeigen",
  byCause: "Nach Ursache gruppieren",
  selectAll: "Alle {{n}} auswählen",
  selectNone: "Auswahl aufheben",
  showAll: "Alle {{n}} anzeigen",
  askAbout: "{{cause}} ({{what}}).",
  peopleFound: "Nach Person filtern",
}

export default finding
