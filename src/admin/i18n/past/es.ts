import type { PastTexts } from "./en"

const past: PastTexts = {
  reading: "Leyendo el pasado de su tienda: {{done}} de {{total}} pedidos",
  fromRows:
    "A partir de los propios registros de Medusa: no se sabe qué falló en aquel momento.",
  pruned: "Las entradas se conservan {{time}}: lo anterior ya no está aquí.",
  note: "Leído posteriormente de los propios registros de Medusa.",
}

export default past
