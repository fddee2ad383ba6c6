import type { PastTexts } from "./en"

const past: PastTexts = {
  reading:
    "Die Vergangenheit Ihres Shops wird gelesen: {{done}} von {{total}} Bestellungen",
  fromRows:
    "Aus Medusas eigenen Daten: Was damals fehlschlug, ist nicht bekannt.",
  pruned:
    "Einträge werden {{time}} aufbewahrt: Was davor geschah, steht nicht mehr hier.",
  note: "Nachträglich aus Medusas eigenen Daten gelesen.",
}

export default past
