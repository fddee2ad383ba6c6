import type { TypeTexts } from "./type-texts"

/** Written by `npm run docs:events` from the admin's texts. */
export const fr: TypeTexts = {
  "order.cancelled": [
    "Commande annulée",
    "La commande a été annulée, par une personne ou par une intégration.",
    "Assurez-vous que le client est remboursé et que plus rien n’est fabriqué ni expédié, puis marquez ceci comme traité.",
  ],
  "order.action_failed": [
    "Échec d’une action",
    "Une opération que la boutique effectue d’elle-même, ou sur un clic, a échoué.",
    "Lisez le message. Recommencez là où vous aviez lancé l’opération ; sinon, montrez-le à la personne qui s’occupe de la boutique.",
  ],
  "order.payment_failed": [
    "Échec du paiement",
    "Le prestataire de paiement a refusé d’autoriser ou d’encaisser le montant.",
    "Consultez le motif du prestataire. Encaissez de nouveau ou demandez au client un autre moyen de paiement.",
  ],
  "order.void_failed": [
    "Paiement non libéré",
    "Le prestataire de paiement a refusé de libérer l’argent d’une commande ou d’un achat qui n’a pas abouti. Il reste bloqué sur le compte du client.",
    "Annulez le paiement chez le prestataire lui-même. Le problème se clôt de lui-même dès que l’argent est libéré, capturé ou sert à payer une commande ; sinon, marquez-le comme résolu.",
  ],
  "order.refund_failed": [
    "Échec du remboursement",
    "Le prestataire de paiement a refusé le remboursement. Le client n’a pas reçu l’argent, quoi qu’indique la commande.",
    "Consultez le motif du prestataire, par exemple votre solde chez lui, puis remboursez de nouveau ou par vos propres moyens.",
  ],
  "order.email.failed": [
    "Échec de l’e-mail",
    "Le prestataire qui envoie les e-mails a refusé ce message. Personne ne l’a reçu.",
    "Consultez le motif du prestataire, par exemple une adresse mal saisie ou une limite, puis renvoyez-le.",
  ],
  "email.bounced": [
    "E-mail rejeté",
    "L’e-mail n’est pas arrivé, ou son destinataire l’a signalé comme indésirable.",
    "Vérifiez l’adresse, corrigez-la dans la commande et, au besoin, joignez le client par un autre moyen.",
  ],
  "email.failed": [
    "Échec de l’e-mail (sans commande)",
    "Le prestataire qui envoie les e-mails a refusé ce message. Personne ne l’a reçu.",
    "Consultez le motif du prestataire, par exemple une adresse mal saisie ou une limite, puis renvoyez-le.",
  ],
  "order.submission_failed": [
    "Échec de la transmission",
    "Le prestataire logistique a refusé la commande.",
    "Vérifiez ce que dit le prestataire (stock, adresse, etc.), puis créez de nouveau le traitement.",
  ],
  "order.fulfillment_cancelled": [
    "Traitement annulé",
    "Un traitement a été annulé. Ses articles ne sont pas en route.",
    "Si le client les attend encore, créez de nouveau le traitement. Sinon, marquez ceci comme traité.",
  ],
  "order.return_cancelled": [
    "Retour annulé",
    "Un retour, une réclamation ou un échange a été annulé.",
    "Si ce n’était pas convenu avec le client, ouvrez-le de nouveau. Sinon, marquez ceci comme traité.",
  ],
  "order.claim_cancelled": [
    "Réclamation annulée",
    "Un retour, une réclamation ou un échange a été annulé.",
    "Si ce n’était pas convenu avec le client, ouvrez-le de nouveau. Sinon, marquez ceci comme traité.",
  ],
  "order.exchange_cancelled": [
    "Échange annulé",
    "Un retour, une réclamation ou un échange a été annulé.",
    "Si ce n’était pas convenu avec le client, ouvrez-le de nouveau. Sinon, marquez ceci comme traité.",
  ],
  "sync.failed": [
    "Échec de la synchronisation",
    "Un import, un export ou une synchronisation s’est interrompu. Une partie a peut-être déjà été faite.",
    "Corrigez ce qu’indique le motif, par exemple une ligne du fichier ou l’accès au prestataire, puis relancez.",
  ],
  "sync.stalled": [
    "Synchronisation bloquée",
    "Une synchronisation a commencé et sa fin n’a jamais été signalée.",
    "Vérifiez chez le prestataire si elle est toujours en cours. Sinon, relancez-la.",
  ],
  "payment.webhook_failed": [
    "Échec du webhook de paiement",
    "Le prestataire de paiement signale les paiements à la boutique, qui ne comprend pas ses messages. Les paiements qui ne s’achèvent que par un tel message sont payés sans donner lieu à une commande.",
    "Comparez le secret du webhook dans medusa-config.ts avec celui du tableau de bord du prestataire, et l’adresse qui y figure avec /hooks/payment/ suivi de l’identifiant de votre prestataire. Faites ensuite renvoyer les messages manqués.",
  ],
  "payment.webhooks_missing": [
    "Aucun webhook du prestataire de paiement",
    "Le prestataire de paiement ne signale rien à la boutique. Un client qui ferme la page après avoir payé n’a alors pas de commande, et l’argent remboursé ou perdu chez le prestataire reste inconnu.",
    "Créez un webhook dans le tableau de bord du prestataire, avec l’adresse /hooks/payment/ et l’identifiant de votre prestataire. S’il n’a pas de webhooks, marquez ceci comme traité : ce n’est dit qu’une fois.",
  ],
  "payment.without_order": [
    "Payé sans commande",
    "Le client a payé, et le passage de commande s’est interrompu avant que la commande soit créée : la page a été fermée ou quelque chose a échoué.",
    "Finalisez le panier d’ici. Si c’est impossible, remboursez l’argent chez le prestataire de paiement et prévenez le client.",
  ],
  "order.authorization_expiring": [
    "L’autorisation expire bientôt",
    "Le prestataire de paiement ne bloque l’argent autorisé que quelques jours. Ensuite, il revient au client.",
    "Encaissez le paiement maintenant, ou annulez-le si la commande ne doit pas être envoyée.",
  ],
  "order.overdue": [
    "En retard",
    "Selon le délai fixé par la boutique, une étape de la commande aurait déjà dû avoir lieu.",
    "Examinez la commande et demandez à qui revient cette étape. Si la boutique a d’autres délais, modifiez l’option deadlines.",
  ],
  "system.action_failed": [
    "Échec d’une action système",
    "Une opération que la boutique effectue d’elle-même, ou sur un clic, a échoué.",
    "Lisez le message. Recommencez là où vous aviez lancé l’opération ; sinon, montrez-le à la personne qui s’occupe de la boutique.",
  ],
  "shop.quiet": [
    "Beaucoup moins de commandes",
    "Il est arrivé beaucoup moins de commandes qu’aux mêmes jours et heures auparavant. Le paiement en ligne est peut-être en panne, ou une publicité est terminée.",
    "Passez une commande dans votre propre boutique, avec chaque moyen de paiement. Si cela marche, vérifiez si les visiteurs viennent encore.",
  ],
  "job.overdue": [
    "Tâche en retard",
    "Une tâche planifiée n’a pas tourné à ses trois dernières échéances. Ce qui en dépend attend.",
    "Redémarrez le serveur : un planificateur qui a perdu ses tâches les retrouve au démarrage. Si la tâche est de nouveau en retard, montrez ceci à la personne qui s’occupe de la boutique.",
  ],
  "activity_log.gap": [
    "Lacune dans le journal",
    "Une partie de ce qui s’est passé à ce moment manque ici. Le message dit pourquoi.",
    "Parcourez les commandes de cette période. Si cela se reproduit, montrez-le à la personne qui s’occupe de la boutique.",
  ],
}
