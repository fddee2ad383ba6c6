import type { PastTexts } from "./en"

const past: PastTexts = {
  reading: "Lendo o passado da sua loja: {{done}} de {{total}} pedidos",
  fromRows:
    "Dos próprios registros do Medusa: não se sabe o que falhou naquela época.",
  pruned:
    "As entradas são mantidas por {{time}}: o que veio antes não está mais aqui.",
  note: "Lido posteriormente dos próprios registros do Medusa.",
}

export default past
