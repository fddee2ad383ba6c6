import type { TypeTexts } from "./type-texts"

/** Written by `npm run docs:events` from the admin's texts. */
export const de: TypeTexts = {
  "order.cancelled": [
    "Bestellung storniert",
    "Die Bestellung wurde storniert, von einer Person oder einer Integration.",
    "Vergewissern Sie sich, dass das Geld zurückgezahlt ist und nichts mehr hergestellt oder versendet wird, und markieren Sie dies dann als erledigt.",
  ],
  "order.action_failed": [
    "Aktion fehlgeschlagen",
    "Etwas, das der Shop von selbst oder auf einen Klick hin tut, ist fehlgeschlagen.",
    "Lesen Sie die Meldung. Wiederholen Sie den Vorgang dort, wo Sie ihn begonnen haben; sonst zeigen Sie sie der Person, die den Shop betreut.",
  ],
  "order.payment_failed": [
    "Zahlung fehlgeschlagen",
    "Der Zahlungsanbieter hat die Autorisierung oder den Einzug des Geldes abgelehnt.",
    "Sehen Sie sich den Grund des Anbieters an. Ziehen Sie die Zahlung erneut ein oder bitten Sie die Kundschaft um eine andere Zahlungsart.",
  ],
  "order.void_failed": [
    "Zahlung nicht freigegeben",
    "Der Zahlungsanbieter hat es abgelehnt, das Geld einer Bestellung oder eines Bestellvorgangs freizugeben, aus dem nichts wurde. Auf dem Konto der Kundin oder des Kunden ist es weiterhin reserviert.",
    "Stornieren Sie die Zahlung beim Anbieter selbst. Dies erledigt sich, sobald das Geld freigegeben oder eingezogen ist oder eine Bestellung bezahlt; sonst haken Sie es ab.",
  ],
  "order.refund_failed": [
    "Erstattung fehlgeschlagen",
    "Der Zahlungsanbieter hat die Erstattung abgelehnt. Das Geld ist nicht zurückgezahlt, was auch immer in der Bestellung steht.",
    "Sehen Sie sich den Grund des Anbieters an, z. B. Ihr Guthaben dort, und erstatten Sie dann erneut oder zahlen Sie von Hand zurück.",
  ],
  "order.email.failed": [
    "E-Mail fehlgeschlagen",
    "Der Anbieter, der E-Mails versendet, hat diese Nachricht abgelehnt. Niemand hat sie erhalten.",
    "Sehen Sie sich den Grund des Anbieters an, z. B. eine falsch geschriebene Adresse oder ein Limit, und senden Sie sie dann erneut.",
  ],
  "email.bounced": [
    "E-Mail unzustellbar",
    "Die E-Mail kam nicht an oder wurde als Spam markiert.",
    "Prüfen Sie die Adresse, berichtigen Sie sie in der Bestellung und erreichen Sie die Kundschaft nötigenfalls auf anderem Weg.",
  ],
  "email.failed": [
    "E-Mail fehlgeschlagen (ohne Bestellung)",
    "Der Anbieter, der E-Mails versendet, hat diese Nachricht abgelehnt. Niemand hat sie erhalten.",
    "Sehen Sie sich den Grund des Anbieters an, z. B. eine falsch geschriebene Adresse oder ein Limit, und senden Sie sie dann erneut.",
  ],
  "order.submission_failed": [
    "Übermittlung fehlgeschlagen",
    "Der Fulfillment-Anbieter hat die Bestellung abgelehnt.",
    "Prüfen Sie, was der Anbieter meldet, z. B. zu Bestand oder Adresse, und legen Sie das Fulfillment dann erneut an.",
  ],
  "order.fulfillment_cancelled": [
    "Fulfillment storniert",
    "Ein Fulfillment wurde storniert. Seine Artikel sind nicht unterwegs.",
    "Wird noch auf die Artikel gewartet, legen Sie das Fulfillment erneut an. Andernfalls markieren Sie dies als erledigt.",
  ],
  "order.return_cancelled": [
    "Rückgabe storniert",
    "Eine Retoure, Reklamation oder ein Umtausch wurde storniert.",
    "War das nicht mit der Kundschaft vereinbart, legen Sie den Vorgang erneut an. Andernfalls markieren Sie dies als erledigt.",
  ],
  "order.claim_cancelled": [
    "Reklamation storniert",
    "Eine Retoure, Reklamation oder ein Umtausch wurde storniert.",
    "War das nicht mit der Kundschaft vereinbart, legen Sie den Vorgang erneut an. Andernfalls markieren Sie dies als erledigt.",
  ],
  "order.exchange_cancelled": [
    "Umtausch storniert",
    "Eine Retoure, Reklamation oder ein Umtausch wurde storniert.",
    "War das nicht mit der Kundschaft vereinbart, legen Sie den Vorgang erneut an. Andernfalls markieren Sie dies als erledigt.",
  ],
  "sync.failed": [
    "Abgleich fehlgeschlagen",
    "Ein Import, Export oder Abgleich ist abgebrochen. Ein Teil davon kann schon erledigt sein.",
    "Beheben Sie, was der Grund nennt, z. B. eine Zeile der Datei oder den Zugang zum Anbieter, und starten Sie den Vorgang dann erneut.",
  ],
  "sync.stalled": [
    "Abgleich hängt",
    "Ein Abgleich hat begonnen, sein Ende wurde nie gemeldet.",
    "Sehen Sie beim Anbieter nach, ob er noch läuft. Wenn nicht, starten Sie ihn erneut.",
  ],
  "payment.webhook_failed": [
    "Zahlungs-Webhook fehlgeschlagen",
    "Der Zahlungsanbieter meldet dem Shop Zahlungen, und der Shop versteht die Meldungen nicht. Zahlungen, die erst durch eine Meldung abgeschlossen werden, sind bezahlt und werden zu keiner Bestellung.",
    "Vergleichen Sie das Webhook-Geheimnis in medusa-config.ts mit dem im Dashboard des Anbieters und die dortige Adresse mit /hooks/payment/ und der ID Ihres Anbieters. Lassen Sie den Anbieter die verpassten Meldungen dann erneut senden.",
  ],
  "payment.webhooks_missing": [
    "Keine Webhooks vom Zahlungsanbieter",
    "Der Zahlungsanbieter meldet dem Shop nichts. Wer nach dem Bezahlen die Seite schließt, bekommt dann keine Bestellung, und was beim Anbieter erstattet oder verloren wird, bleibt unbekannt.",
    "Legen Sie im Dashboard des Anbieters einen Webhook mit der Adresse /hooks/payment/ und der ID Ihres Anbieters an. Hat dieser Anbieter keine Webhooks, erledigen Sie dies: Es wird nur einmal gesagt.",
  ],
  "payment.without_order": [
    "Bezahlt ohne Bestellung",
    "Die Kundschaft hat bezahlt, und der Bestellvorgang brach ab, bevor die Bestellung entstand: Die Seite wurde geschlossen, oder etwas ist fehlgeschlagen.",
    "Schließen Sie den Warenkorb von hier aus ab. Geht das nicht, erstatten Sie das Geld beim Zahlungsanbieter und sagen Sie es der Kundschaft.",
  ],
  "order.authorization_expiring": [
    "Autorisierung läuft bald ab",
    "Der Zahlungsanbieter hält autorisiertes Geld nur einige Tage. Danach geht es an die Kundschaft zurück.",
    "Ziehen Sie die Zahlung jetzt ein, oder stornieren Sie sie, wenn die Bestellung nicht versendet werden soll.",
  ],
  "order.overdue": [
    "Überfällig",
    "Ein Schritt der Bestellung hätte nach der Frist, die der Shop gesetzt hat, schon getan sein sollen.",
    "Sehen Sie sich die Bestellung an und fragen Sie, wer diesen Schritt tut. Arbeitet der Shop mit anderen Zeiten, ändern Sie die Option deadlines.",
  ],
  "system.action_failed": [
    "Systemaktion fehlgeschlagen",
    "Etwas, das der Shop von selbst oder auf einen Klick hin tut, ist fehlgeschlagen.",
    "Lesen Sie die Meldung. Wiederholen Sie den Vorgang dort, wo Sie ihn begonnen haben; sonst zeigen Sie sie der Person, die den Shop betreut.",
  ],
  "shop.quiet": [
    "Viel weniger Bestellungen",
    "Es kamen viel weniger Bestellungen als sonst an diesem Wochentag und zu dieser Stunde. Vielleicht ist der Checkout oder ein Zahlungsanbieter gestört, oder eine Werbung ist ausgelaufen.",
    "Geben Sie im eigenen Shop eine Bestellung auf, mit jeder Zahlungsart. Gelingt das, prüfen Sie, ob noch Besucher kommen.",
  ],
  "job.overdue": [
    "Job überfällig",
    "Ein geplanter Job ist zu seinen letzten drei Zeiten nicht gelaufen. Wer darauf angewiesen ist, wartet.",
    "Starten Sie den Server neu: Ein Scheduler, der seine Jobs verloren hat, bekommt sie beim nächsten Start zurück. Ist der Job danach wieder überfällig, zeigen Sie dies der Person, die den Shop betreut.",
  ],
  "activity_log.gap": [
    "Lücke im Protokoll",
    "Einiges, was in dieser Zeit geschah, fehlt hier. Warum, sagt die Meldung.",
    "Sehen Sie die Bestellungen dieser Zeit durch. Geschieht es wieder, zeigen Sie dies der Person, die den Shop betreut.",
  ],
}
