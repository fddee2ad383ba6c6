import type { WatchingTexts } from "./en"

const watching: WatchingTexts = {
  explain: {
    withoutOrderCause:
      "Le client a payé, et le passage de commande s’est interrompu avant que la commande soit créée : la page a été fermée ou quelque chose a échoué.",
    withoutOrderNext:
      "Finalisez le panier d’ici. Si c’est impossible, remboursez l’argent chez le prestataire de paiement et prévenez le client.",
    expiringCause:
      "Le prestataire de paiement ne bloque l’argent autorisé que quelques jours. Ensuite, il revient au client.",
    expiringNext:
      "Encaissez le paiement maintenant, ou annulez-le si la commande ne doit pas être envoyée.",
    silentCause:
      "Le prestataire de paiement ne signale rien à la boutique. Un client qui ferme la page après avoir payé n’a alors pas de commande, et l’argent remboursé ou perdu chez le prestataire reste inconnu.",
    silentNext:
      "Créez un webhook dans le tableau de bord du prestataire, avec l’adresse /hooks/payment/ et l’identifiant de votre prestataire. S’il n’a pas de webhooks, marquez ceci comme traité : ce n’est dit qu’une fois.",
    overdueCause:
      "Selon le délai fixé par la boutique, une étape de la commande aurait déjà dû avoir lieu.",
    overdueNext:
      "Examinez la commande et demandez à qui revient cette étape. Si la boutique a d’autres délais, modifiez l’option deadlines.",
  },
  fields: {
    due_at: "Échéance",
    limit_ms: "Délai",
    is_business_time: "Heures ouvrées",
    late: "En retard",
    sampled: "Sur tant de commandes",
    order_ids: "Commandes",
    expires_at: "Se termine",
    customer_id: "ID client",
  },
}

export default watching
