import type { TypeTexts } from "./type-texts"

/** Written by `npm run docs:events` from the admin's texts. */
export const nl: TypeTexts = {
  "order.cancelled": [
    "Bestelling geannuleerd",
    "De bestelling is geannuleerd, door een persoon of een integratie.",
    "Zorg dat de klant het geld terug heeft en dat er niets meer wordt gemaakt of verstuurd, en markeer dit dan als afgehandeld.",
  ],
  "order.action_failed": [
    "Actie mislukt",
    "Iets wat de winkel vanzelf of na een klik doet, is mislukt.",
    "Lees de melding. Doe het opnieuw waar u begon; laat het anders zien aan wie de winkel beheert.",
  ],
  "order.payment_failed": [
    "Betaling mislukt",
    "De betaalprovider weigerde het geld te autoriseren of te innen.",
    "Bekijk de reden van de provider. Int opnieuw of vraag de klant om een andere betaalwijze.",
  ],
  "order.void_failed": [
    "Betaling niet vrijgegeven",
    "De betaalprovider weigerde het geld vrij te geven van een bestelling of aankoop die niet doorging. Het staat nog vast op de rekening van de klant.",
    "Annuleer de betaling bij de provider zelf. Dit is vanzelf voorbij zodra het geld is vrijgegeven, geïnd of een bestelling betaalt; markeer het anders als afgehandeld.",
  ],
  "order.refund_failed": [
    "Terugbetaling mislukt",
    "De betaalprovider heeft de terugbetaling geweigerd. De klant heeft het geld niet gekregen, wat de bestelling ook zegt.",
    "Bekijk de reden van de provider, bijv. uw saldo daar, en betaal opnieuw of handmatig terug.",
  ],
  "order.email.failed": [
    "E-mail mislukt",
    "De partij die e-mails verstuurt, heeft dit bericht geweigerd. Niemand heeft het ontvangen.",
    "Bekijk de reden van de partij, bijv. een verkeerd gespeld adres of een limiet, en verstuur het opnieuw.",
  ],
  "email.bounced": [
    "E-mail teruggestuurd",
    "De e-mail is niet aangekomen, of is als spam gemarkeerd.",
    "Controleer het adres, verbeter het in de bestelling en bereik de klant zo nodig op een andere manier.",
  ],
  "email.failed": [
    "E-mail mislukt (zonder bestelling)",
    "De partij die e-mails verstuurt, heeft dit bericht geweigerd. Niemand heeft het ontvangen.",
    "Bekijk de reden van de partij, bijv. een verkeerd gespeld adres of een limiet, en verstuur het opnieuw.",
  ],
  "order.submission_failed": [
    "Doorgeven mislukt",
    "De fulfilmentpartij heeft de bestelling geweigerd.",
    "Kijk wat de partij meldt, bijv. over voorraad of adres, en maak de fulfilment daarna opnieuw aan.",
  ],
  "order.fulfillment_cancelled": [
    "Fulfilment geannuleerd",
    "Een fulfilment is geannuleerd. De artikelen zijn niet onderweg.",
    "Wacht de klant er nog op, maak de fulfilment dan opnieuw aan. Markeer dit anders als afgehandeld.",
  ],
  "order.return_cancelled": [
    "Retour geannuleerd",
    "Een retour, claim of ruil is geannuleerd.",
    "Was dat niet met de klant afgesproken, open het dan opnieuw. Markeer dit anders als afgehandeld.",
  ],
  "order.claim_cancelled": [
    "Claim geannuleerd",
    "Een retour, claim of ruil is geannuleerd.",
    "Was dat niet met de klant afgesproken, open het dan opnieuw. Markeer dit anders als afgehandeld.",
  ],
  "order.exchange_cancelled": [
    "Omruiling geannuleerd",
    "Een retour, claim of ruil is geannuleerd.",
    "Was dat niet met de klant afgesproken, open het dan opnieuw. Markeer dit anders als afgehandeld.",
  ],
  "sync.failed": [
    "Synchronisatie mislukt",
    "Een import, export of synchronisatie is afgebroken. Een deel kan al zijn gedaan.",
    "Herstel wat de reden noemt, bijv. een rij van het bestand of de toegang tot de provider, en start opnieuw.",
  ],
  "sync.stalled": [
    "Synchronisatie blijft hangen",
    "Een synchronisatie is begonnen en het einde is nooit gemeld.",
    "Kijk bij de provider of ze nog loopt. Zo niet, start haar dan opnieuw.",
  ],
  "payment.webhook_failed": [
    "Betaalwebhook mislukt",
    "De betaalprovider meldt betalingen aan de winkel, en de winkel begrijpt die meldingen niet. Betalingen die pas door een melding worden afgerond, zijn betaald en worden geen bestelling.",
    "Vergelijk het webhookgeheim in medusa-config.ts met dat op het dashboard van de provider, en het adres daar met /hooks/payment/ en het id van uw provider. Laat de provider de gemiste meldingen daarna opnieuw sturen.",
  ],
  "payment.webhooks_missing": [
    "Geen webhooks van de betaalprovider",
    "De betaalprovider meldt de winkel niets. Wie na het betalen de pagina sluit, krijgt dan geen bestelling, en geld dat bij de provider wordt terugbetaald of verloren gaat blijft onbekend.",
    "Maak in het dashboard van de provider een webhook met het adres /hooks/payment/ en de ID van uw provider. Heeft deze provider geen webhooks, handel dit dan af: het wordt één keer gezegd.",
  ],
  "payment.without_order": [
    "Betaald zonder bestelling",
    "De klant heeft betaald en het afrekenen brak af voordat de bestelling er was: de pagina werd gesloten of er ging iets mis.",
    "Rond de winkelwagen hier af. Kan dat niet, betaal het geld dan terug bij de betaalprovider en laat het de klant weten.",
  ],
  "order.authorization_expiring": [
    "Autorisatie verloopt binnenkort",
    "De betaalprovider houdt geautoriseerd geld maar enkele dagen vast. Daarna gaat het terug naar de klant.",
    "Int de betaling nu, of annuleer die als de bestelling niet verzonden wordt.",
  ],
  "order.overdue": [
    "Te laat",
    "Volgens de termijn die de winkel heeft ingesteld, had een stap van de bestelling al gezet moeten zijn.",
    "Bekijk de bestelling en vraag wie deze stap zet. Werkt de winkel met andere tijden, wijzig dan de optie deadlines.",
  ],
  "system.action_failed": [
    "Systeemactie mislukt",
    "Iets wat de winkel vanzelf of na een klik doet, is mislukt.",
    "Lees de melding. Doe het opnieuw waar u begon; laat het anders zien aan wie de winkel beheert.",
  ],
  "shop.quiet": [
    "Veel minder bestellingen",
    "Er kwamen veel minder bestellingen dan eerder op deze weekdag en dit uur. Misschien is de checkout of een betaalprovider stuk, of is een advertentie afgelopen.",
    "Plaats een bestelling in uw eigen winkel, met elke betaalwijze. Lukt dat, kijk dan of er nog bezoekers komen.",
  ],
  "job.overdue": [
    "Taak te laat",
    "Een geplande taak heeft op de laatste drie tijdstippen niet gedraaid. Wie ervan afhangt, wacht.",
    "Start de server opnieuw: een planner die zijn taken kwijt is, krijgt ze bij de volgende start terug. Is de taak daarna weer te laat, laat dit dan zien aan wie de winkel onderhoudt.",
  ],
  "activity_log.gap": [
    "Hiaat in het logboek",
    "Een deel van wat er in die tijd gebeurde, ontbreekt hier. Het bericht zegt waarom.",
    "Kijk de bestellingen van die tijd na. Gebeurt het weer, laat dit dan zien aan wie de winkel beheert.",
  ],
}
