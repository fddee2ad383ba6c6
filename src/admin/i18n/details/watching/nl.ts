import type { WatchingTexts } from "./en"

const watching: WatchingTexts = {
  explain: {
    withoutOrderCause:
      "De klant heeft betaald en het afrekenen brak af voordat de bestelling er was: de pagina werd gesloten of er ging iets mis.",
    withoutOrderNext:
      "Rond de winkelwagen hier af. Kan dat niet, betaal het geld dan terug bij de betaalprovider en laat het de klant weten.",
    expiringCause:
      "De betaalprovider houdt geautoriseerd geld maar enkele dagen vast. Daarna gaat het terug naar de klant.",
    expiringNext:
      "Int de betaling nu, of annuleer die als de bestelling niet verzonden wordt.",
    silentCause:
      "De betaalprovider meldt de winkel niets. Wie na het betalen de pagina sluit, krijgt dan geen bestelling, en geld dat bij de provider wordt terugbetaald of verloren gaat blijft onbekend.",
    silentNext:
      "Maak in het dashboard van de provider een webhook met het adres /hooks/payment/ en de ID van uw provider. Heeft deze provider geen webhooks, handel dit dan af: het wordt één keer gezegd.",
    overdueCause:
      "Volgens de termijn die de winkel heeft ingesteld, had een stap van de bestelling al gezet moeten zijn.",
    overdueNext:
      "Bekijk de bestelling en vraag wie deze stap zet. Werkt de winkel met andere tijden, wijzig dan de optie deadlines.",
  },
  fields: {
    due_at: "Uiterlijk",
    limit_ms: "Termijn",
    is_business_time: "Werktijd",
    late: "Te laat",
    sampled: "Van zoveel bestellingen",
    order_ids: "Bestellingen",
    expires_at: "Eindigt",
    customer_id: "Klant-ID",
  },
}

export default watching
