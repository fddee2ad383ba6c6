import type { DetailTranslation } from "./en"
import { noteFields } from "./notes/fr"
import watching from "./watching/fr"

const fr: DetailTranslation = {
  explain: {
    ...watching.explain,
    jobCause:
      "Une tâche planifiée n’a pas tourné à ses trois dernières échéances. Ce qui en dépend attend.",
    jobNext:
      "Redémarrez le serveur : un planificateur qui a perdu ses tâches les retrouve au démarrage. Si la tâche est de nouveau en retard, montrez ceci à la personne qui s’occupe de la boutique.",
    quietCause:
      "Il est arrivé beaucoup moins de commandes qu’aux mêmes jours et heures auparavant. Le paiement en ligne est peut-être en panne, ou une publicité est terminée.",
    quietNext:
      "Passez une commande dans votre propre boutique, avec chaque moyen de paiement. Si cela marche, vérifiez si les visiteurs viennent encore.",
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
      "Assurez-vous que le client est remboursé et que plus rien n’est fabriqué ni expédié, puis marquez ceci comme traité.",
    fulfillmentCause:
      "Un traitement a été annulé. Ses articles ne sont pas en route.",
    fulfillmentNext:
      "Si le client les attend encore, créez de nouveau le traitement. Sinon, marquez ceci comme traité.",
    afterSaleCause: "Un retour, une réclamation ou un échange a été annulé.",
    afterSaleNext:
      "Si ce n’était pas convenu avec le client, ouvrez-le de nouveau. Sinon, marquez ceci comme traité.",
    gapCause:
      "Une partie de ce qui s’est passé à ce moment manque ici. Le message dit pourquoi.",
    gapNext:
      "Parcourez les commandes de cette période. Si cela se reproduit, montrez-le à la personne qui s’occupe de la boutique.",
  },
  fields: {
    ...noteFields,
    ...watching.fields,
    job: "Tâche",
    schedule: "Planification",
    last_run_at: "Dernière exécution",
    orders: "Commandes",
    expected_orders: "Commandes attendues",
    failed_checkouts: "Paniers en échec",
    hours: "Heures",
    cause: "Cause",
    code: "Code",
    decline_code: "Code de refus",
    reason: "Motif",
    note: "Note",
    amount: "Montant",
    display_id: "Numéro de commande",
    email: "E-mail",
    actor_email: "Fait par (e-mail)",
    to: "Destinataire",
    provider: "Prestataire",
    external_id: "Numéro du prestataire",
    attempt: "Tentative",
    max_attempts: "Tentatives permises",
    carrier: "Transporteur",
    tracking_number: "Numéro de suivi",
    tracking_url: "Lien de suivi",
    previous_tracking_number: "Numéro de suivi précédent",
    previous_tracking_url: "Lien de suivi précédent",
    trackings: "Colis",
    items: "Articles",
    received: "Reçus",
    damaged: "Endommagés",
    returned: "Retournés",
    replacements: "Remplacements",
    claim_type: "Type de réclamation",
    added: "Ajoutés",
    changed: "Modifiés",
    repriced: "Prix modifié",
    removed: "Retirés",
    shipping_added: "Livraison ajoutée",
    shipping_removed: "Livraison retirée",
    lines: "Lignes",
    difference: "Écart du total",
    field: "Ce qui a changé",
    reference: "Référence",
    is_store_credit: "En avoir",
    by_staff: "Par l’équipe",
    subject: "Objet",
    kind: "Nature",
    channel: "Canal",
    template: "Modèle",
    bounce: "Issue",
    reported_by: "Signalé par",
    counts: "Résultat",
    products: "Produits",
    created: "Créés",
    updated: "Mis à jour",
    started_at: "Début",
    duration_ms: "Durée",
    waited_ms: "En cours depuis",
    idle_since: "Dernière activité",
    count: "Nombre",
    period: "Période",
    days: "Jours conservés",
    entries: "Entrées",
    action: "Action",
    error: "Erreur",
    name: "Nom",
    type: "Type",
    status: "Statut",
    causes: "Causes sous-jacentes",
    stack: "Pile d’appels",
    request: "Requête",
    workflow: "Workflow",
    step: "Étape",
    trigger_type: "Déclenché par",
    regression_of: "Réapparu",
    id: "ID",
    resolved_by: "Résolu par",
    resolved_at: "Résolu le",
    _truncated: "Abrégé",
    order_id: "ID de la commande",
    cart_id: "ID du panier",
    payment_id: "ID du paiement",
    payment_collection_id: "ID de la collecte de paiement",
    payment_session_id: "ID de la session de paiement",
    capture_id: "ID de la capture",
    refund_id: "ID du remboursement",
    fulfillment_id: "ID du traitement",
    return_id: "ID du retour",
    claim_id: "ID de la réclamation",
    exchange_id: "ID de l’échange",
    order_change_id: "ID de la modification",
    notification_id: "ID de la notification",
    event_id: "ID de l’événement",
    provider_id: "ID du prestataire",
    run_id: "ID de l’exécution",
    transaction_id: "ID de la transaction",
    outcome: "Ce qu'il en est advenu",
    order_items: "Lignes de la commande",
    location_id: "ID de l'emplacement",
    shipping_option_id: "ID de l'option de livraison",
    refund_reason_id: "ID du motif de remboursement",
    no_notification: "Sans message",
    unkept: "Non conservé par Medusa",
    select: "Colonnes",
    filter: "Filtres",
    format: "Format",
    total: "Total",
    succeeded: "Réussis",
    failed: "Échoués",
    skipped: "Ignorés",
    stopped_by: "Arrêté par",
    in_a_row: "Échecs de suite",
  },
}

export default fr
