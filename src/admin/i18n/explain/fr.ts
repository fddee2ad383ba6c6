import type { Explanations } from "./en"

const explain: Explanations = {
  submissionCause: "Le prestataire logistique a refusé la commande.",
  submissionNext:
    "Vérifiez ce que dit le prestataire (stock, adresse, etc.), puis créez de nouveau le traitement.",
  paymentCause:
    "Le prestataire de paiement a refusé d’autoriser ou d’encaisser le montant.",
  paymentNext:
    "Consultez le motif du prestataire. Encaissez de nouveau ou demandez au client un autre moyen de paiement.",
  refundCause:
    "Le prestataire de paiement a refusé le remboursement. Le client n’a pas reçu l’argent, quoi qu’indique la commande.",
  refundNext:
    "Consultez le motif du prestataire, par exemple votre solde chez lui, puis remboursez de nouveau ou par vos propres moyens.",
  webhookCause:
    "Le prestataire de paiement signale les paiements à la boutique, qui ne comprend pas ses messages. Les paiements qui ne s’achèvent que par un tel message sont payés sans donner lieu à une commande.",
  webhookNext:
    "Comparez le secret du webhook dans medusa-config.ts avec celui du tableau de bord du prestataire, et l’adresse qui y figure avec /hooks/payment/ suivi de l’identifiant de votre prestataire. Faites ensuite renvoyer les messages manqués.",
  voidCause:
    "Le prestataire de paiement a refusé de libérer l’argent d’une commande ou d’un achat qui n’a pas abouti. Il reste bloqué sur le compte du client.",
  voidNext:
    "Annulez le paiement chez le prestataire lui-même. Le problème se clôt de lui-même dès que l’argent est libéré, capturé ou sert à payer une commande ; sinon, marquez-le comme résolu.",
  actionCause:
    "Une opération que la boutique effectue d’elle-même, ou sur un clic, a échoué.",
  actionNext:
    "Lisez le message. Recommencez là où vous aviez lancé l’opération ; sinon, montrez-le à la personne qui s’occupe de la boutique.",
  emailCause:
    "Le prestataire qui envoie les e-mails a refusé ce message. Personne ne l’a reçu.",
  emailNext:
    "Consultez le motif du prestataire, par exemple une adresse mal saisie ou une limite, puis renvoyez-le.",
  bounceCause:
    "L’e-mail n’est pas arrivé, ou son destinataire l’a signalé comme indésirable.",
  bounceNext:
    "Vérifiez l’adresse, corrigez-la dans la commande et, au besoin, joignez le client par un autre moyen.",
  syncCause:
    "Un import, un export ou une synchronisation s’est interrompu. Une partie a peut-être déjà été faite.",
  syncNext:
    "Corrigez ce qu’indique le motif, par exemple une ligne du fichier ou l’accès au prestataire, puis relancez.",
  stalledCause:
    "Une synchronisation a commencé et sa fin n’a jamais été signalée.",
  stalledNext:
    "Vérifiez chez le prestataire si elle est toujours en cours. Sinon, relancez-la.",
  cancellationCause:
    "La commande a été annulée, par une personne ou par une intégration.",
  cancellationNext:
    "Assurez-vous que le client est remboursé et que plus rien n’est fabriqué ni expédié, puis marquez ceci comme résolu.",
  fulfillmentCause:
    "Un traitement a été annulé. Ses articles ne sont pas en route.",
  fulfillmentNext:
    "Si le client les attend encore, créez de nouveau le traitement. Sinon, marquez ceci comme résolu.",
  afterSaleCause: "Un retour, une réclamation ou un échange a été annulé.",
  afterSaleNext:
    "Si ce n’était pas convenu avec le client, ouvrez-le de nouveau. Sinon, marquez ceci comme résolu.",
  gapCause:
    "Une partie de ce qui s’est passé à ce moment manque ici. Le message dit pourquoi.",
  gapNext:
    "Parcourez les commandes de cette période. Si cela se reproduit, montrez-le à la personne qui s’occupe de la boutique.",
}

export default explain
