import type { PastTexts } from "./en"

const past: PastTexts = {
  reading:
    "Lecture du passé de votre boutique : {{done}} commandes sur {{total}}",
  fromRows:
    "D’après les données de Medusa : les échecs de cette époque ne sont pas connus.",
  pruned:
    "Les entrées sont conservées {{time}} : ce qui précède n’est plus ici.",
  note: "Lu après coup dans les données de Medusa.",
}

export default past
