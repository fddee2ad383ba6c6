import type { PastTexts } from "./en"

const past: PastTexts = {
  reading: "Lettura del passato del negozio: {{done}} ordini su {{total}}",
  fromRows: "Dai dati di Medusa: gli errori di quel periodo non sono noti.",
  pruned: "Le voci si conservano per {{time}}: ciò che precede non è più qui.",
  note: "Letto a posteriori dai dati di Medusa.",
}

export default past
