import type { WatchingSentences } from "./en"

const watching: WatchingSentences = {
  sentences: {
    moneyWithoutOrder:
      "Paiement de {{money}} effectué[ via {{provider}}], mais aucune commande n’existe",
    paidWithoutOrder:
      "Paiement effectué[ via {{provider}}], mais aucune commande n’existe",
    authorizationExpiring:
      "L’autorisation [de {{money}}] [via {{provider}}] expire bientôt et n’a pas été capturée",

    notSubmitted: "Non transmise {{within}}",
    notShipped: "Non expédiée {{within}}",
    notDelivered: "Non livrée {{within}}",
    confirmationNotSent: "Confirmation de commande non envoyée {{within}}",
    returnNotReceived: "Retour non reçu {{within}}",
    notRefunded: "Remboursement non effectué {{within}}",
    editNotAnswered:
      "Modification de la commande restée sans réponse {{within}}",
    notDone: "Étape non effectuée {{within}}",
    notFollowed: "{{type}} : rien {{within}}",

    jobOverdue:
      "La tâche « {{name}} » n’a pas été exécutée aux trois dernières heures prévues",
    aJobOverdue:
      "Une tâche planifiée n’a pas été exécutée aux trois dernières heures prévues",
  },
  countedSentences: {
    webhooksMissing_one:
      "{{n}} commande a été payée[ via {{provider}}], et aucun webhook n’est arrivé en {{days}}",
    webhooksMissing_other:
      "{{n}} commandes ont été payées[ via {{provider}}], et aucun webhook n’est arrivé en {{days}}",

    withinDays_one: "sous {{n}} jour",
    withinDays_other: "sous {{n}} jours",
    withinHours_one: "sous {{n}} heure",
    withinHours_other: "sous {{n}} heures",
    withinMinutes_one: "sous {{n}} minute",
    withinMinutes_other: "sous {{n}} minutes",
    withinBusinessDays_one: "sous {{n}} jour ouvré",
    withinBusinessDays_other: "sous {{n}} jours ouvrés",
    withinBusinessHours_one: "sous {{n}} heure ouvrée",
    withinBusinessHours_other: "sous {{n}} heures ouvrées",
    withinBusinessMinutes_one: "sous {{n}} minute ouvrée",
    withinBusinessMinutes_other: "sous {{n}} minutes ouvrées",
    lateAlready_one:
      "{{n}} commande était déjà en retard quand ce délai a commencé",
    lateAlready_other:
      "{{n}} commandes étaient déjà en retard quand ce délai a commencé",
    notWatched_one:
      "{{part}} sur {{n}} commande : ce délai n’est pas surveillé",
    notWatched_other:
      "{{part}} sur {{n}} commandes : ce délai n’est pas surveillé",

    ordersCame_one:
      "{{n}} commande {{hours}}, alors qu’on en attendait environ {{expected}}",
    ordersCame_other:
      "{{n}} commandes {{hours}}, alors qu’on en attendait environ {{expected}}",
    lastHours_one: "au cours de la dernière heure",
    lastHours_other: "au cours des {{n}} dernières heures",
    checkoutsFailed_one: "{{n}} passage de commande en échec",
    checkoutsFailed_other: "{{n}} passages de commande en échec",
  },
}

export default watching
