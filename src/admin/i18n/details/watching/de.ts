import type { WatchingTexts } from "./en"

const watching: WatchingTexts = {
  explain: {
    withoutOrderCause:
      "Die Kundschaft hat bezahlt, und der Bestellvorgang brach ab, bevor die Bestellung entstand: Die Seite wurde geschlossen, oder etwas ist fehlgeschlagen.",
    withoutOrderNext:
      "Schließen Sie den Warenkorb von hier aus ab. Geht das nicht, erstatten Sie das Geld beim Zahlungsanbieter und sagen Sie es der Kundschaft.",
    expiringCause:
      "Der Zahlungsanbieter hält autorisiertes Geld nur einige Tage. Danach geht es an die Kundschaft zurück.",
    expiringNext:
      "Ziehen Sie die Zahlung jetzt ein, oder stornieren Sie sie, wenn die Bestellung nicht versendet werden soll.",
    silentCause:
      "Der Zahlungsanbieter meldet dem Shop nichts. Wer nach dem Bezahlen die Seite schließt, bekommt dann keine Bestellung, und was beim Anbieter erstattet oder verloren wird, bleibt unbekannt.",
    silentNext:
      "Legen Sie im Dashboard des Anbieters einen Webhook mit der Adresse /hooks/payment/ und der ID Ihres Anbieters an. Hat dieser Anbieter keine Webhooks, erledigen Sie dies: Es wird nur einmal gesagt.",
    overdueCause:
      "Ein Schritt der Bestellung hätte nach der Frist, die der Shop gesetzt hat, schon getan sein sollen.",
    overdueNext:
      "Sehen Sie sich die Bestellung an und fragen Sie, wer diesen Schritt tut. Arbeitet der Shop mit anderen Zeiten, ändern Sie die Option deadlines.",
  },
  fields: {
    due_at: "Fällig",
    limit_ms: "Frist",
    is_business_time: "Arbeitszeit",
    late: "Verspätet",
    sampled: "Von so vielen Bestellungen",
    order_ids: "Bestellungen",
    expires_at: "Endet",
    customer_id: "Kunden-ID",
  },
}

export default watching
