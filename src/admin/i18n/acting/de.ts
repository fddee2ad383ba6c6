import type { ActingTexts } from "../../lib/acting"

const acting: ActingTexts = {
  submit_again: "Erneut übermitteln",
  capture_again: "Erneut einziehen",
  refund_again: "Erneut erstatten",
  send_again: "Erneut senden",
  complete_cart: "Bestellung abschließen",
  run_again: "Erneut ausführen",
  running: "Wird versucht …",
  askTitle: "{{provider}} hat nicht geantwortet",
  askUnnamed: "Der Drittanbieter hat nicht geantwortet",
  askGroup: "Für alle ausführen: {{what}}?",
  askOldest: "Für die ältesten {{oldest}} ausführen, von {{what}}?",
  may_submit_again: "Die Bestellung wurde vielleicht angenommen.",
  may_capture_again: "Das Geld wurde vielleicht eingezogen.",
  may_refund_again: "Die Erstattung ist vielleicht durchgegangen.",
  may_send_again: "Die Nachricht wurde vielleicht gesendet.",
  may_complete_cart: "Die Bestellung wurde vielleicht aufgegeben.",
  may_run_again: "Der Export wurde vielleicht erstellt.",
  lookFirst:
    "Sehen Sie zuerst dort nach. Wiederholen Sie es nur, wenn es nicht geschehen ist.",
  anyway: "Wiederholen",
  to: "Senden an",
  toMissing: "Geben Sie eine Adresse an, an die gesendet wird",
  succeeded: "Erledigt",
  started: "Gestartet",
  failedAgain: "Wieder fehlgeschlagen: {{cause}}",
  outcome_refused: "Abgelehnt: Es ist nichts geschehen.",
  outcome_not_sent: "Nicht erreicht: Es ist nichts geschehen.",
  outcome_unknown: "Keine Antwort: Es ist vielleicht geschehen.",
  progress: "{{done}} von {{total}}",
  stop: "Anhalten",
  runEnded:
    "{{succeeded}} gelungen, {{failed}} fehlgeschlagen, {{skipped}} übersprungen",
  runStopped: "Angehalten",
  runOutage:
    "Von selbst angehalten: Es schlug immer wieder aus einem Grund fehl",
  why_closed: "Das ist schon erledigt",
  why_not_allowed: "Ihre Rolle erlaubt das nicht",
  why_unknown_input: "Das Protokoll weiß nicht, was verlangt war",
  why_order_gone: "Die Bestellung gibt es nicht mehr",
  why_order_cancelled: "Die Bestellung ist storniert",
  why_nothing_unfulfilled: "Davon ist nichts mehr zu übermitteln",
  why_payment_gone: "Die Zahlung gibt es nicht mehr",
  why_payment_cancelled: "Die Zahlung wurde freigegeben",
  why_captured_already: "Das Geld ist schon eingezogen",
  why_nothing_captured:
    "Es wurde nichts eingezogen, also gibt es nichts zu erstatten",
  why_refunded_already: "Das Geld ist schon erstattet",
  why_notification_gone: "Medusa hat diese Nachricht nicht mehr",
  why_content_unkept:
    "Medusa bewahrt Inhalt und Anhänge dieser Nachricht nicht auf: Senden Sie sie von dort, wo sie herkam",
  why_sent_already: "Sie wurde schon erneut gesendet",
  why_cart_gone: "Den Warenkorb gibt es nicht mehr",
  why_cart_completed: "Aus dem Warenkorb wurde schon eine Bestellung",
  why_nothing_authorized: "Für diesen Warenkorb ist kein Geld autorisiert",
  why_money_apart:
    "Der Warenkorb wartet inzwischen auf eine andere Zahlung: Erstatten Sie diese beim Anbieter oder legen Sie die Bestellung von Hand an",
  why_exported_already: "Er wurde schon erneut gestartet",
  why_import_file:
    "Medusa bewahrt die Datei eines gescheiterten Imports nicht auf: Laden Sie sie erneut hoch",
  why_location_gone:
    "Den Standort, von dem versandt werden sollte, gibt es nicht mehr",
  why_option_gone: "Die Versandoption gibt es nicht mehr",
  why_running: "Es wird gerade versucht",
  why_busy:
    "Gerade wird zu viel auf einmal versucht: Versuchen Sie es in einer Minute noch einmal",
  why_unconfirmed: "Es kann schon geschehen sein: Sehen Sie zuerst dort nach",
  why_various:
    "Bei keinem davon ist es möglich, aus verschiedenen Gründen: Jeder Eintrag nennt seinen",
}

export default acting
