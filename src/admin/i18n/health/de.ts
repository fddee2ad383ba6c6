import type { HealthTexts } from "./en"

export const healthTypes = {
  "shop.quiet": "Viel weniger Bestellungen",
  "job.overdue": "Job überfällig",
}

const health: HealthTexts = {
  observer_missing:
    "Fehler werden nicht gesehen: Starten Sie den Server neu, und aktualisieren Sie medusa-plugin-activity-log, wenn es so bleibt.",
  observer_blind:
    "Nicht alle Fehler werden gesehen. Für Ihre Medusa-Version kann ein neueres medusa-plugin-activity-log nötig sein.",
  jobs_overdue:
    "Geplante Jobs des Protokolls laufen nicht. Starten Sie den Server neu; bis dahin sieht das Protokoll selbst nach.",
  not_writing:
    "Einträge warten im Speicher, weil die Datenbank sie ablehnt. Prüfen Sie die Datenbank.",
  gaps: "Das Protokoll hat Lücken. Öffnen Sie „Handlungsbedarf“, um zu sehen, wann und warum.",
  bus_silent:
    "Ereignisse kommen nicht an. Prüfen Sie Redis und ob ein Prozess mit Workern läuft; was fehlt, wird einige Minuten später wiedergefunden.",
  stream_stopped:
    "Einträge erreichen Ihren OpenTelemetry-Collector nicht. Prüfen Sie Adresse und Schlüssel; was wartet, wird später gesendet.",
}

export default health
