import type { PastTexts } from "./en"

const past: PastTexts = {
  reading:
    "Het verleden van uw winkel wordt gelezen: {{done}} van {{total}} bestellingen",
  fromRows:
    "Uit de eigen gegevens van Medusa: wat toen mislukte, is niet bekend.",
  pruned:
    "Vermeldingen worden {{time}} bewaard: wat daarvoor gebeurde, staat hier niet meer.",
  note: "Achteraf gelezen uit de eigen gegevens van Medusa.",
}

export default past
