import type { HealthTexts } from "./en"

export const healthTypes = {
  "shop.quiet": "Molti meno ordini",
  "job.overdue": "Attività in ritardo",
}

const health: HealthTexts = {
  observer_missing:
    "Gli errori non vengono visti: riavvia il server e aggiorna medusa-plugin-activity-log se la situazione resta.",
  observer_blind:
    "Non tutti gli errori vengono visti. Per la tua versione di Medusa può servire un medusa-plugin-activity-log più recente.",
  jobs_overdue:
    "Le attività pianificate del registro non partono. Riavvia il server; fino ad allora il registro provvede da sé.",
  not_writing:
    "Delle voci attendono in memoria perché il database le rifiuta. Controlla il database.",
  gaps: "Il registro ha delle lacune. Apri «Da gestire» per vedere quando e perché.",
  bus_silent:
    "Gli eventi non arrivano. Controlla Redis e che un processo con worker sia attivo; ciò che manca viene ritrovato qualche minuto dopo.",
  stream_stopped:
    "Le voci non raggiungono il collector OpenTelemetry. Controlla indirizzo e chiave; ciò che attende viene inviato più tardi.",
}

export default health
