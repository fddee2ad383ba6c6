import type { HealthTexts } from "./en"

export const healthTypes = {
  "shop.quiet": "Znacznie mniej zamówień",
  "job.overdue": "Zadanie opóźnione",
}

const health: HealthTexts = {
  observer_missing:
    "Błędy nie są widoczne: uruchom serwer ponownie i zaktualizuj medusa-plugin-activity-log, jeśli to nie minie.",
  observer_blind:
    "Nie wszystkie błędy są widoczne. Twoja wersja Medusy może wymagać nowszego medusa-plugin-activity-log.",
  jobs_overdue:
    "Zaplanowane zadania dziennika nie działają. Uruchom serwer ponownie; do tego czasu dziennik radzi sobie sam.",
  not_writing:
    "Wpisy czekają w pamięci, bo baza danych je odrzuca. Sprawdź bazę danych.",
  gaps: "Dziennik ma luki. Otwórz „Wymaga uwagi”, aby zobaczyć kiedy i dlaczego.",
  bus_silent:
    "Zdarzenia nie docierają. Sprawdź Redis oraz czy działa proces z workerami; to, czego brakuje, zostanie odnalezione kilka minut później.",
  stream_stopped:
    "Wpisy nie docierają do kolektora OpenTelemetry. Sprawdź adres i klucz; to, co czeka, zostanie wysłane później.",
}

export default health
