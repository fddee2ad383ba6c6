import type { OrderPageTexts } from "./en"

const orderPage: OrderPageTexts = {
  views: {
    show: "Anzeigen",
    note: "Was getan wurde (freiwillig)",
    handledBy: "Erledigt von {{name}}: {{note}}",
    owedRefund:
      "Der Kunde hat {{amount}} nicht zurückbekommen. Nur als erledigt markieren, wenn der Betrag auf anderem Weg erstattet wurde.",
    owedHeld:
      "Der Shop hat noch {{amount}} vom Geld des Kunden. Nur als erledigt markieren, wenn der Betrag erstattet wurde.",
    owedBlocked:
      "{{amount}} sind auf dem Konto des Kunden noch blockiert. Nur als erledigt markieren, wenn der Anbieter den Betrag freigegeben hat.",
    owedPayment:
      "Der Shop hat {{amount}} nicht erhalten. Nur als erledigt markieren, wenn anders bezahlt wurde oder nicht mehr bezahlt werden soll.",
    fulfill: "Fulfillment anlegen",
    payments: "Zahlungen öffnen",
    refund: "In Medusa erstatten",
    address: "Adresse berichtigen",
    customers: "Kunden suchen",
    returns: "Retoure anlegen",
    claims: "Reklamation anlegen",
    exchanges: "Umtausch anlegen",
    import: "Produkte importieren",
    export: "Erneut exportieren",
    forDevelopers: "Für Entwickler",
  },
  counted: {
    ordersAttention_one: "{{n}} Bestellung braucht Aufmerksamkeit",
    ordersAttention_other: "{{n}} Bestellungen brauchen Aufmerksamkeit",
  },
}

export default orderPage
