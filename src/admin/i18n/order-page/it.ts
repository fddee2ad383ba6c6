import type { OrderPageTexts } from "./en"

const orderPage: OrderPageTexts = {
  views: {
    show: "Mostra",
    note: "Che cosa è stato fatto (facoltativo)",
    handledBy: "Gestito da {{name}}: {{note}}",
    owedRefund:
      "Il cliente non ha riavuto {{amount}}. Segna come gestito solo se l'importo è stato restituito in altro modo.",
    owedHeld:
      "Il negozio trattiene ancora {{amount}} del cliente. Segna come gestito solo quando l'importo è stato restituito.",
    owedBlocked:
      "{{amount}} sono ancora bloccati sul conto del cliente. Segna come gestito solo quando il fornitore li ha sbloccati.",
    owedPayment:
      "Il negozio non ha ricevuto {{amount}}. Segna come gestito solo se è stato pagato in altro modo o non va più pagato.",
    fulfill: "Crea evasione",
    payments: "Apri i pagamenti",
    refund: "Rimborsa in Medusa",
    address: "Correggi l'indirizzo",
    customers: "Trova il cliente",
    returns: "Crea reso",
    claims: "Crea reclamo",
    exchanges: "Crea cambio",
    import: "Importa prodotti",
    export: "Esporta di nuovo",
    forDevelopers: "Per gli sviluppatori",
  },
  counted: {
    ordersAttention_one: "{{n}} ordine da gestire",
    ordersAttention_other: "{{n}} ordini da gestire",
  },
}

export default orderPage
