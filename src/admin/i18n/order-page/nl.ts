import type { OrderPageTexts } from "./en"

const orderPage: OrderPageTexts = {
  views: {
    show: "Tonen",
    note: "Wat er is gedaan (optioneel)",
    handledBy: "Afgehandeld door {{name}}: {{note}}",
    owedRefund:
      "De klant heeft {{amount}} niet terug. Markeer dit alleen als afgehandeld als het op een andere manier is terugbetaald.",
    owedHeld:
      "De winkel houdt nog {{amount}} van de klant vast. Markeer dit alleen als afgehandeld als het is terugbetaald.",
    owedBlocked:
      "{{amount}} staat nog geblokkeerd op de rekening van de klant. Markeer dit alleen als afgehandeld als de aanbieder het heeft vrijgegeven.",
    owedPayment:
      "De winkel heeft {{amount}} niet ontvangen. Markeer dit alleen als afgehandeld als er anders is betaald of niet meer betaald hoeft te worden.",
    fulfill: "Fulfilment aanmaken",
    payments: "Betalingen openen",
    refund: "Terugbetalen in Medusa",
    address: "Adres corrigeren",
    customers: "Klant zoeken",
    returns: "Retour aanmaken",
    claims: "Claim aanmaken",
    exchanges: "Ruil aanmaken",
    import: "Producten importeren",
    export: "Opnieuw exporteren",
    forDevelopers: "Voor ontwikkelaars",
  },
  counted: {
    ordersAttention_one: "{{n}} bestelling vraagt aandacht",
    ordersAttention_other: "{{n}} bestellingen vragen aandacht",
  },
}

export default orderPage
