import type { OrderPageTexts } from "./en"

const orderPage: OrderPageTexts = {
  views: {
    show: "Afficher",
    note: "Ce qui a été fait (facultatif)",
    handledBy: "Traité par {{name}} : {{note}}",
    owedRefund:
      "Le client n'a pas récupéré {{amount}}. Marquez ce point comme traité uniquement si la somme a été rendue autrement.",
    owedHeld:
      "La boutique détient encore {{amount}} du client. Marquez ce point comme traité uniquement une fois la somme rendue.",
    owedBlocked:
      "{{amount}} sont encore bloqués sur le compte du client. Marquez ce point comme traité uniquement une fois que le prestataire les a libérés.",
    owedPayment:
      "La boutique n'a pas reçu {{amount}}. Marquez ce point comme traité uniquement si la somme a été payée autrement ou ne doit plus l'être.",
    fulfill: "Créer un traitement",
    payments: "Ouvrir les paiements",
    refund: "Rembourser dans Medusa",
    address: "Corriger l'adresse",
    customers: "Trouver le client",
    returns: "Créer un retour",
    claims: "Créer une réclamation",
    exchanges: "Créer un échange",
    import: "Importer des produits",
    export: "Exporter de nouveau",
    forDevelopers: "Pour les développeurs",
  },
  counted: {
    ordersAttention_one: "{{n}} commande à traiter",
    ordersAttention_other: "{{n}} commandes à traiter",
  },
}

export default orderPage
