import type { WatchingSentences } from "./en"

const watching: WatchingSentences = {
  sentences: {
    moneyWithoutOrder:
      "{{money}}[ über {{provider}}] bezahlt, aber es gibt keine Bestellung",
    paidWithoutOrder:
      "Zahlung[ über {{provider}}] erfolgt, aber es gibt keine Bestellung",
    authorizationExpiring:
      "Autorisierung [von {{money}}] [über {{provider}}] läuft bald ab, Zahlung noch nicht eingezogen",

    notSubmitted: "Nicht {{within}} übermittelt",
    notShipped: "Nicht {{within}} versendet",
    notDelivered: "Nicht {{within}} zugestellt",
    confirmationNotSent: "Bestellbestätigung nicht {{within}} versandt",
    returnNotReceived: "Rückgabe nicht {{within}} erhalten",
    notRefunded: "Nicht {{within}} erstattet",
    editNotAnswered: "Änderung der Bestellung nicht {{within}} beantwortet",
    notDone: "Nicht {{within}} erledigt",
    notFollowed: "{{type}}: nicht {{within}}",

    jobOverdue:
      "Job „{{name}}“ ist zu den letzten drei geplanten Zeiten nicht gelaufen",
    aJobOverdue:
      "Ein geplanter Job ist zu seinen letzten drei Zeiten nicht gelaufen",
  },
  countedSentences: {
    webhooksMissing_one:
      "{{n}} Bestellung wurde [über {{provider}}] bezahlt, und {{days}} lang kam kein Webhook",
    webhooksMissing_other:
      "{{n}} Bestellungen wurden [über {{provider}}] bezahlt, und {{days}} lang kam kein Webhook",

    withinDays_one: "innerhalb von {{n}} Tag",
    withinDays_other: "innerhalb von {{n}} Tagen",
    withinHours_one: "innerhalb von {{n}} Stunde",
    withinHours_other: "innerhalb von {{n}} Stunden",
    withinMinutes_one: "innerhalb von {{n}} Minute",
    withinMinutes_other: "innerhalb von {{n}} Minuten",
    withinBusinessDays_one: "innerhalb von {{n}} Arbeitstag",
    withinBusinessDays_other: "innerhalb von {{n}} Arbeitstagen",
    withinBusinessHours_one: "innerhalb von {{n}} Arbeitsstunde",
    withinBusinessHours_other: "innerhalb von {{n}} Arbeitsstunden",
    withinBusinessMinutes_one: "innerhalb von {{n}} Minute Arbeitszeit",
    withinBusinessMinutes_other: "innerhalb von {{n}} Minuten Arbeitszeit",
    lateAlready_one:
      "{{n}} Bestellung war bereits verspätet, als diese Frist begann",
    lateAlready_other:
      "{{n}} Bestellungen waren bereits verspätet, als diese Frist begann",
    notWatched_one:
      "{{part}} von {{n}} Bestellung: diese Frist wird nicht überwacht",
    notWatched_other:
      "{{part}} von {{n}} Bestellungen: diese Frist wird nicht überwacht",

    ordersCame_one:
      "{{n}} Bestellung {{hours}}, zu erwarten waren etwa {{expected}}",
    ordersCame_other:
      "{{n}} Bestellungen {{hours}}, zu erwarten waren etwa {{expected}}",
    lastHours_one: "in der letzten Stunde",
    lastHours_other: "in den letzten {{n}} Stunden",
    checkoutsFailed_one: "{{n}} Checkout fehlgeschlagen",
    checkoutsFailed_other: "{{n}} Checkouts fehlgeschlagen",
  },
}

export default watching
