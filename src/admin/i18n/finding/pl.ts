import type { FindingTexts } from "./en"

const finding: FindingTexts = {
  state: "Stan",
  open: "Otwarte",
  yesterdayEvening: "Od wczoraj, {{time}}",
  lastVisit: "Od mojej ostatniej wizyty ({{time}})",
  wrongOrder: "„{{from}}” musi być wcześniejsze niż „{{to}}”.",
  together: "Wywołane razem",
  onlyLatest: "Pokazano tylko najnowsze przyczyny ({{n}}).",
  oneByOne: "Pokaż pojedynczo",
  byCause: "Grupuj według przyczyny",
  selectAll: "Zaznacz wszystkie ({{n}})",
  selectNone: "Odznacz wszystkie",
  showAll: "Pokaż wszystkie ({{n}})",
  askAbout: "{{cause}} ({{what}}).",
  peopleFound: "Filtruj według osoby",
}

export default finding
