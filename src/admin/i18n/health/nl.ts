import type { HealthTexts } from "./en"

export const healthTypes = {
  "shop.quiet": "Veel minder bestellingen",
  "job.overdue": "Taak te laat",
}

const health: HealthTexts = {
  observer_missing:
    "Fouten worden niet gezien: start de server opnieuw en werk medusa-plugin-activity-log bij als dit zo blijft.",
  observer_blind:
    "Niet alle fouten worden gezien. Voor uw versie van Medusa kan een nieuwere medusa-plugin-activity-log nodig zijn.",
  jobs_overdue:
    "Geplande taken van het logboek draaien niet. Start de server opnieuw; tot die tijd zorgt het logboek er zelf voor.",
  not_writing:
    "Items wachten in het geheugen omdat de database ze weigert. Controleer de database.",
  gaps: "Het logboek heeft gaten. Open ‘Vraagt aandacht’ om te zien wanneer en waarom.",
  bus_silent:
    "Events komen niet aan. Controleer Redis en of er een proces met workers draait; wat ontbreekt, wordt enkele minuten later teruggevonden.",
  stream_stopped:
    "Vermeldingen bereiken uw OpenTelemetry-collector niet. Controleer het adres en de sleutel; wat wacht, wordt later verzonden.",
}

export default health
