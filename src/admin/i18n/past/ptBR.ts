import type { PastTexts } from "./en"

const past: PastTexts = {
  reading: "Lendo o passado da sua loja: {{done}} de {{total}} pedidos",
  fromRows:
    "Dos próprios registros do Medusa: não se sabe o que falhou naquela época.",
  note: "Lido posteriormente dos próprios registros do Medusa.",
}

export default past
