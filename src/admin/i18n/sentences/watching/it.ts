import type { WatchingSentences } from "./en"

const watching: WatchingSentences = {
  sentences: {
    moneyWithoutOrder:
      "Pagamento di {{money}} effettuato[ tramite {{provider}}], ma non c’è alcun ordine",
    paidWithoutOrder:
      "Pagamento effettuato[ tramite {{provider}}], ma non c’è alcun ordine",
    authorizationExpiring:
      "L’autorizzazione [di {{money}}] [tramite {{provider}}] sta per scadere e il pagamento non è stato acquisito",

    notSubmitted: "Non inoltrato {{within}}",
    notShipped: "Non spedito {{within}}",
    notDelivered: "Non consegnato {{within}}",
    confirmationNotSent: "Conferma dell’ordine non inviata {{within}}",
    returnNotReceived: "Reso non ricevuto {{within}}",
    notRefunded: "Rimborso non effettuato {{within}}",
    editNotAnswered: "Modifica dell’ordine senza risposta {{within}}",
    notDone: "Passo non compiuto {{within}}",
    notFollowed: "{{type}}: non avvenuto {{within}}",

    jobOverdue:
      "L’attività «{{name}}» non è stata eseguita agli ultimi tre orari previsti",
    aJobOverdue:
      "Un’attività pianificata non è stata eseguita agli ultimi tre orari previsti",
  },
  countedSentences: {
    webhooksMissing_one:
      "{{n}} ordine è stato pagato [tramite {{provider}}] e in {{days}} non è arrivato alcun webhook",
    webhooksMissing_other:
      "{{n}} ordini sono stati pagati [tramite {{provider}}] e in {{days}} non è arrivato alcun webhook",

    withinDays_one: "entro {{n}} giorno",
    withinDays_other: "entro {{n}} giorni",
    withinHours_one: "entro {{n}} ora",
    withinHours_other: "entro {{n}} ore",
    withinMinutes_one: "entro {{n}} minuto",
    withinMinutes_other: "entro {{n}} minuti",
    withinBusinessDays_one: "entro {{n}} giorno lavorativo",
    withinBusinessDays_other: "entro {{n}} giorni lavorativi",
    withinBusinessHours_one: "entro {{n}} ora lavorativa",
    withinBusinessHours_other: "entro {{n}} ore lavorative",
    withinBusinessMinutes_one: "entro {{n}} minuto lavorativo",
    withinBusinessMinutes_other: "entro {{n}} minuti lavorativi",
    lateAlready_one:
      "{{n}} ordine era già in ritardo all’inizio di questa scadenza",
    lateAlready_other:
      "{{n}} ordini erano già in ritardo all’inizio di questa scadenza",
    notWatched_one:
      "{{part}} su {{n}} ordine: questa scadenza non viene monitorata",
    notWatched_other:
      "{{part}} su {{n}} ordini: questa scadenza non viene monitorata",

    ordersCame_one:
      "{{n}} ordine {{hours}}, mentre se ne attendevano circa {{expected}}",
    ordersCame_other:
      "{{n}} ordini {{hours}}, mentre se ne attendevano circa {{expected}}",
    lastHours_one: "nell’ultima ora",
    lastHours_other: "nelle ultime {{n}} ore",
    checkoutsFailed_one: "{{n}} checkout non riuscito",
    checkoutsFailed_other: "{{n}} checkout non riusciti",
  },
}

export default watching
