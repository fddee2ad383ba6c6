import type { DetailTranslation } from "./en"
import { noteFields } from "./notes/nl"
import watching from "./watching/nl"

const nl: DetailTranslation = {
  explain: {
    ...watching.explain,
    jobCause:
      "Een geplande taak heeft op de laatste drie tijdstippen niet gedraaid. Wie ervan afhangt, wacht.",
    jobNext:
      "Start de server opnieuw: een planner die zijn taken kwijt is, krijgt ze bij de volgende start terug. Is de taak daarna weer te laat, laat dit dan zien aan wie de winkel onderhoudt.",
    quietCause:
      "Er kwamen veel minder bestellingen dan eerder op deze weekdag en dit uur. Misschien is de checkout of een betaalprovider stuk, of is een advertentie afgelopen.",
    quietNext:
      "Plaats een bestelling in uw eigen winkel, met elke betaalwijze. Lukt dat, kijk dan of er nog bezoekers komen.",
    submissionCause: "De fulfilmentpartij heeft de bestelling geweigerd.",
    submissionNext:
      "Kijk wat de partij meldt, bijv. over voorraad of adres, en maak de fulfilment daarna opnieuw aan.",
    paymentCause:
      "De betaalprovider weigerde het geld te autoriseren of te innen.",
    paymentNext:
      "Bekijk de reden van de provider. Int opnieuw of vraag de klant om een andere betaalwijze.",
    refundCause:
      "De betaalprovider heeft de terugbetaling geweigerd. De klant heeft het geld niet gekregen, wat de bestelling ook zegt.",
    refundNext:
      "Bekijk de reden van de provider, bijv. uw saldo daar, en betaal opnieuw of handmatig terug.",
    webhookCause:
      "De betaalprovider meldt betalingen aan de winkel, en de winkel begrijpt die meldingen niet. Betalingen die pas door een melding worden afgerond, zijn betaald en worden geen bestelling.",
    webhookNext:
      "Vergelijk het webhookgeheim in medusa-config.ts met dat op het dashboard van de provider, en het adres daar met /hooks/payment/ en het id van uw provider. Laat de provider de gemiste meldingen daarna opnieuw sturen.",
    voidCause:
      "De betaalprovider weigerde het geld vrij te geven van een bestelling of aankoop die niet doorging. Het staat nog vast op de rekening van de klant.",
    voidNext:
      "Annuleer de betaling bij de provider zelf. Dit is vanzelf voorbij zodra het geld is vrijgegeven, geïnd of een bestelling betaalt; markeer het anders als afgehandeld.",
    actionCause: "Iets wat de winkel vanzelf of na een klik doet, is mislukt.",
    actionNext:
      "Lees de melding. Doe het opnieuw waar u begon; laat het anders zien aan wie de winkel beheert.",
    emailCause:
      "De partij die e-mails verstuurt, heeft dit bericht geweigerd. Niemand heeft het ontvangen.",
    emailNext:
      "Bekijk de reden van de partij, bijv. een verkeerd gespeld adres of een limiet, en verstuur het opnieuw.",
    bounceCause: "De e-mail is niet aangekomen, of is als spam gemarkeerd.",
    bounceNext:
      "Controleer het adres, verbeter het in de bestelling en bereik de klant zo nodig op een andere manier.",
    syncCause:
      "Een import, export of synchronisatie is afgebroken. Een deel kan al zijn gedaan.",
    syncNext:
      "Herstel wat de reden noemt, bijv. een rij van het bestand of de toegang tot de provider, en start opnieuw.",
    stalledCause:
      "Een synchronisatie is begonnen en het einde is nooit gemeld.",
    stalledNext:
      "Kijk bij de provider of ze nog loopt. Zo niet, start haar dan opnieuw.",
    cancellationCause:
      "De bestelling is geannuleerd, door een persoon of een integratie.",
    cancellationNext:
      "Zorg dat de klant het geld terug heeft en dat er niets meer wordt gemaakt of verstuurd, en markeer dit dan als afgehandeld.",
    fulfillmentCause:
      "Een fulfilment is geannuleerd. De artikelen zijn niet onderweg.",
    fulfillmentNext:
      "Wacht de klant er nog op, maak de fulfilment dan opnieuw aan. Markeer dit anders als afgehandeld.",
    afterSaleCause: "Een retour, claim of ruil is geannuleerd.",
    afterSaleNext:
      "Was dat niet met de klant afgesproken, open het dan opnieuw. Markeer dit anders als afgehandeld.",
    gapCause:
      "Een deel van wat er in die tijd gebeurde, ontbreekt hier. Het bericht zegt waarom.",
    gapNext:
      "Kijk de bestellingen van die tijd na. Gebeurt het weer, laat dit dan zien aan wie de winkel beheert.",
  },
  fields: {
    ...noteFields,
    ...watching.fields,
    job: "Taak",
    schedule: "Planning",
    last_run_at: "Laatst uitgevoerd",
    orders: "Bestellingen",
    expected_orders: "Verwachte bestellingen",
    failed_checkouts: "Mislukte checkouts",
    hours: "Uren",
    cause: "Oorzaak",
    code: "Code",
    decline_code: "Weigeringscode",
    reason: "Reden",
    note: "Notitie",
    amount: "Bedrag",
    display_id: "Bestelnummer",
    email: "E-mail",
    actor_email: "Gedaan door (e-mail)",
    to: "Ontvanger",
    provider: "Aanbieder",
    external_id: "Nummer bij de aanbieder",
    attempt: "Poging",
    max_attempts: "Toegestane pogingen",
    carrier: "Vervoerder",
    tracking_number: "Trackingnummer",
    tracking_url: "Trackinglink",
    previous_tracking_number: "Vorig trackingnummer",
    previous_tracking_url: "Vorige trackinglink",
    trackings: "Pakketten",
    items: "Artikelen",
    received: "Ontvangen",
    damaged: "Beschadigd",
    returned: "Komt terug",
    replacements: "Vervangingen",
    claim_type: "Soort claim",
    added: "Toegevoegd",
    changed: "Gewijzigd",
    repriced: "Prijs gewijzigd",
    removed: "Verwijderd",
    shipping_added: "Verzending toegevoegd",
    shipping_removed: "Verzending verwijderd",
    lines: "Regels",
    difference: "Verschil in totaal",
    field: "Wat is gewijzigd",
    reference: "Referentie",
    is_store_credit: "Als winkeltegoed",
    by_staff: "Door medewerkers",
    subject: "Onderwerp",
    kind: "Soort",
    channel: "Kanaal",
    template: "Sjabloon",
    bounce: "Uitkomst",
    reported_by: "Gemeld door",
    counts: "Resultaat",
    products: "Producten",
    created: "Aangemaakt",
    updated: "Bijgewerkt",
    started_at: "Begonnen",
    duration_ms: "Duur",
    waited_ms: "Loopt al",
    idle_since: "Laatste activiteit",
    count: "Aantal",
    period: "Periode",
    days: "Bewaartermijn in dagen",
    entries: "Vermeldingen",
    action: "Actie",
    error: "Fout",
    name: "Naam",
    type: "Type",
    status: "Status",
    causes: "Onderliggende oorzaken",
    stack: "Stack",
    request: "Verzoek",
    workflow: "Workflow",
    step: "Stap",
    trigger_type: "Veroorzaakt door",
    regression_of: "Teruggekomen",
    id: "ID",
    resolved_by: "Opgelost door",
    resolved_at: "Opgelost op",
    _truncated: "Ingekort",
    order_id: "Bestellings-ID",
    cart_id: "Winkelwagen-ID",
    payment_id: "Betalings-ID",
    payment_collection_id: "Betalingsverzameling-ID",
    payment_session_id: "Betaalsessie-ID",
    capture_id: "Incasso-ID",
    refund_id: "Terugbetalings-ID",
    fulfillment_id: "Fulfilment-ID",
    return_id: "Retour-ID",
    claim_id: "Claim-ID",
    exchange_id: "Ruil-ID",
    order_change_id: "Wijzigings-ID",
    notification_id: "Meldings-ID",
    event_id: "Gebeurtenis-ID",
    provider_id: "Aanbieder-ID",
    run_id: "Uitvoerings-ID",
    transaction_id: "Transactie-ID",
    outcome: "Wat ervan geworden is",
    order_items: "Regels van de bestelling",
    location_id: "Locatie-ID",
    shipping_option_id: "Verzendoptie-ID",
    refund_reason_id: "ID van terugbetalingsreden",
    no_notification: "Zonder bericht",
    unkept: "Niet bewaard door Medusa",
    select: "Kolommen",
    filter: "Filters",
    format: "Formaat",
    total: "Totaal",
    succeeded: "Gelukt",
    failed: "Mislukt",
    skipped: "Overgeslagen",
    stopped_by: "Gestopt door",
    in_a_row: "Mislukt achter elkaar",
  },
}

export default nl
