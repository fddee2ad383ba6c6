import type { FindingTexts } from "./en"

const finding: FindingTexts = {
  state: "État",
  open: "Ouvert",
  yesterdayEvening: "Depuis hier {{time}}",
  lastVisit: "Depuis ma dernière visite ({{time}})",
  wrongOrder: "« {{from}} » doit précéder « {{to}} ».",
  together: "Causé en même temps",
  onlyLatest: "Seules les {{n}} dernières causes sont affichées.",
  oneByOne: "Afficher une par une",
  byCause: "Regrouper par cause",
  selectAll: "Tout sélectionner ({{n}})",
  selectNone: "Tout désélectionner",
  showAll: "Tout afficher ({{n}})",
  askAbout: "{{cause}} ({{what}}).",
  peopleFound: "Filtrer par personne",
}

export default finding
