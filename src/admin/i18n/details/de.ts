import type { DetailTranslation } from "./en"
import { noteFields } from "./notes/de"
import watching from "./watching/de"

const de: DetailTranslation = {
  explain: {
    ...watching.explain,
    jobCause:
      "Ein geplanter Job ist zu seinen letzten drei Zeiten nicht gelaufen. Wer darauf angewiesen ist, wartet.",
    jobNext:
      "Starten Sie den Server neu: Ein Scheduler, der seine Jobs verloren hat, bekommt sie beim nächsten Start zurück. Ist der Job danach wieder überfällig, zeigen Sie dies der Person, die den Shop betreut.",
    quietCause:
      "Es kamen viel weniger Bestellungen als sonst an diesem Wochentag und zu dieser Stunde. Vielleicht ist der Checkout oder ein Zahlungsanbieter gestört, oder eine Werbung ist ausgelaufen.",
    quietNext:
      "Geben Sie im eigenen Shop eine Bestellung auf, mit jeder Zahlungsart. Gelingt das, prüfen Sie, ob noch Besucher kommen.",
    submissionCause: "Der Fulfillment-Anbieter hat die Bestellung abgelehnt.",
    submissionNext:
      "Prüfen Sie, was der Anbieter meldet, z. B. zu Bestand oder Adresse, und legen Sie das Fulfillment dann erneut an.",
    paymentCause:
      "Der Zahlungsanbieter hat die Autorisierung oder den Einzug des Geldes abgelehnt.",
    paymentNext:
      "Sehen Sie sich den Grund des Anbieters an. Ziehen Sie die Zahlung erneut ein oder bitten Sie die Kundschaft um eine andere Zahlungsart.",
    refundCause:
      "Der Zahlungsanbieter hat die Erstattung abgelehnt. Das Geld ist nicht zurückgezahlt, was auch immer in der Bestellung steht.",
    refundNext:
      "Sehen Sie sich den Grund des Anbieters an, z. B. Ihr Guthaben dort, und erstatten Sie dann erneut oder zahlen Sie von Hand zurück.",
    webhookCause:
      "Der Zahlungsanbieter meldet dem Shop Zahlungen, und der Shop versteht die Meldungen nicht. Zahlungen, die erst durch eine Meldung abgeschlossen werden, sind bezahlt und werden zu keiner Bestellung.",
    webhookNext:
      "Vergleichen Sie das Webhook-Geheimnis in medusa-config.ts mit dem im Dashboard des Anbieters und die dortige Adresse mit /hooks/payment/ und der ID Ihres Anbieters. Lassen Sie den Anbieter die verpassten Meldungen dann erneut senden.",
    voidCause:
      "Der Zahlungsanbieter hat es abgelehnt, das Geld einer Bestellung oder eines Bestellvorgangs freizugeben, aus dem nichts wurde. Auf dem Konto der Kundin oder des Kunden ist es weiterhin reserviert.",
    voidNext:
      "Stornieren Sie die Zahlung beim Anbieter selbst. Dies erledigt sich, sobald das Geld freigegeben oder eingezogen ist oder eine Bestellung bezahlt; sonst haken Sie es ab.",
    actionCause:
      "Etwas, das der Shop von selbst oder auf einen Klick hin tut, ist fehlgeschlagen.",
    actionNext:
      "Lesen Sie die Meldung. Wiederholen Sie den Vorgang dort, wo Sie ihn begonnen haben; sonst zeigen Sie sie der Person, die den Shop betreut.",
    emailCause:
      "Der Anbieter, der E-Mails versendet, hat diese Nachricht abgelehnt. Niemand hat sie erhalten.",
    emailNext:
      "Sehen Sie sich den Grund des Anbieters an, z. B. eine falsch geschriebene Adresse oder ein Limit, und senden Sie sie dann erneut.",
    bounceCause: "Die E-Mail kam nicht an oder wurde als Spam markiert.",
    bounceNext:
      "Prüfen Sie die Adresse, berichtigen Sie sie in der Bestellung und erreichen Sie die Kundschaft nötigenfalls auf anderem Weg.",
    syncCause:
      "Ein Import, Export oder Abgleich ist abgebrochen. Ein Teil davon kann schon erledigt sein.",
    syncNext:
      "Beheben Sie, was der Grund nennt, z. B. eine Zeile der Datei oder den Zugang zum Anbieter, und starten Sie den Vorgang dann erneut.",
    stalledCause: "Ein Abgleich hat begonnen, sein Ende wurde nie gemeldet.",
    stalledNext:
      "Sehen Sie beim Anbieter nach, ob er noch läuft. Wenn nicht, starten Sie ihn erneut.",
    cancellationCause:
      "Die Bestellung wurde storniert, von einer Person oder einer Integration.",
    cancellationNext:
      "Vergewissern Sie sich, dass das Geld zurückgezahlt ist und nichts mehr hergestellt oder versendet wird, und markieren Sie dies dann als erledigt.",
    fulfillmentCause:
      "Ein Fulfillment wurde storniert. Seine Artikel sind nicht unterwegs.",
    fulfillmentNext:
      "Wird noch auf die Artikel gewartet, legen Sie das Fulfillment erneut an. Andernfalls markieren Sie dies als erledigt.",
    afterSaleCause:
      "Eine Retoure, Reklamation oder ein Umtausch wurde storniert.",
    afterSaleNext:
      "War das nicht mit der Kundschaft vereinbart, legen Sie den Vorgang erneut an. Andernfalls markieren Sie dies als erledigt.",
    gapCause:
      "Einiges, was in dieser Zeit geschah, fehlt hier. Warum, sagt die Meldung.",
    gapNext:
      "Sehen Sie die Bestellungen dieser Zeit durch. Geschieht es wieder, zeigen Sie dies der Person, die den Shop betreut.",
  },
  fields: {
    ...noteFields,
    ...watching.fields,
    job: "Job",
    schedule: "Zeitplan",
    last_run_at: "Letzter Lauf",
    orders: "Bestellungen",
    expected_orders: "Erwartete Bestellungen",
    failed_checkouts: "Fehlgeschlagene Checkouts",
    hours: "Stunden",
    cause: "Ursache",
    code: "Code",
    decline_code: "Ablehnungscode",
    reason: "Grund",
    note: "Notiz",
    amount: "Betrag",
    display_id: "Bestellnummer",
    email: "E-Mail",
    actor_email: "Ausgeführt von (E-Mail)",
    to: "Empfänger",
    provider: "Anbieter",
    external_id: "Nummer beim Anbieter",
    attempt: "Versuch",
    max_attempts: "Erlaubte Versuche",
    carrier: "Versanddienst",
    tracking_number: "Sendungsnummer",
    tracking_url: "Sendungsverfolgung",
    previous_tracking_number: "Vorherige Sendungsnummer",
    previous_tracking_url: "Vorherige Sendungsverfolgung",
    trackings: "Pakete",
    items: "Artikel",
    received: "Erhalten",
    damaged: "Beschädigt",
    returned: "Kommt zurück",
    replacements: "Ersatzartikel",
    claim_type: "Art der Reklamation",
    added: "Hinzugefügt",
    changed: "Geändert",
    repriced: "Preis geändert",
    removed: "Entfernt",
    shipping_added: "Versand hinzugefügt",
    shipping_removed: "Versand entfernt",
    lines: "Positionen",
    difference: "Gesamtbetrag geändert um",
    field: "Was geändert wurde",
    reference: "Referenz",
    is_store_credit: "Als Guthaben",
    by_staff: "Durch das Team",
    subject: "Gegenstand",
    kind: "Art",
    channel: "Kanal",
    template: "Vorlage",
    bounce: "Ergebnis",
    reported_by: "Gemeldet von",
    counts: "Ergebnis",
    products: "Produkte",
    created: "Erstellt",
    updated: "Aktualisiert",
    started_at: "Begonnen",
    duration_ms: "Dauer",
    waited_ms: "Läuft seit",
    idle_since: "Letzte Aktivität",
    count: "Anzahl",
    period: "Zeitraum",
    days: "Aufbewahrung in Tagen",
    entries: "Einträge",
    action: "Aktion",
    error: "Fehler",
    name: "Name",
    type: "Art",
    status: "Status",
    causes: "Dahinter",
    stack: "Stack",
    request: "Anfrage",
    workflow: "Workflow",
    step: "Schritt",
    trigger_type: "Ausgelöst durch",
    regression_of: "Wieder aufgetreten",
    id: "ID",
    resolved_by: "Erledigt von",
    resolved_at: "Erledigt am",
    _truncated: "Gekürzt",
    order_id: "Bestell-ID",
    cart_id: "Warenkorb-ID",
    payment_id: "Zahlungs-ID",
    payment_collection_id: "Zahlungsvorgangs-ID",
    payment_session_id: "Zahlungssitzungs-ID",
    capture_id: "Einzugs-ID",
    refund_id: "Erstattungs-ID",
    fulfillment_id: "Fulfillment-ID",
    return_id: "Rückgabe-ID",
    claim_id: "Reklamations-ID",
    exchange_id: "Umtausch-ID",
    order_change_id: "Änderungs-ID",
    notification_id: "Benachrichtigungs-ID",
    event_id: "Ereignis-ID",
    provider_id: "Anbieter-ID",
    run_id: "Lauf-ID",
    transaction_id: "Transaktions-ID",
    outcome: "Was daraus wurde",
    order_items: "Positionen der Bestellung",
    location_id: "Standort-ID",
    shipping_option_id: "Versandoptions-ID",
    refund_reason_id: "Erstattungsgrund-ID",
    no_notification: "Ohne Nachricht",
    unkept: "Von Medusa nicht aufbewahrt",
    select: "Spalten",
    filter: "Filter",
    format: "Format",
    total: "Gesamt",
    succeeded: "Gelungen",
    failed: "Fehlgeschlagen",
    skipped: "Übersprungen",
    stopped_by: "Angehalten durch",
    in_a_row: "Fehlschläge nacheinander",
  },
}

export default de
