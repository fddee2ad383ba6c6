import type { WatchingSentences } from "./en"

const watching: WatchingSentences = {
  sentences: {
    moneyWithoutOrder:
      "{{money}} betaald[ via {{provider}}], maar er is geen bestelling",
    paidWithoutOrder:
      "Er is betaald[ via {{provider}}], maar er is geen bestelling",
    authorizationExpiring:
      "Autorisatie [van {{money}}] [via {{provider}}] verloopt binnenkort en is niet geïnd",

    notSubmitted: "Niet {{within}} doorgegeven",
    notShipped: "Niet {{within}} verzonden",
    notDelivered: "Niet {{within}} bezorgd",
    confirmationNotSent: "Orderbevestiging niet {{within}} verzonden",
    returnNotReceived: "Retour niet {{within}} ontvangen",
    notRefunded: "Niet {{within}} terugbetaald",
    editNotAnswered: "Wijziging van de bestelling niet {{within}} beantwoord",
    notDone: "Niet {{within}} gedaan",
    notFollowed: "{{type}}: niet {{within}}",

    jobOverdue:
      "Taak ‘{{name}}’ is op de laatste drie geplande tijden niet uitgevoerd",
    aJobOverdue:
      "Een geplande taak is op de laatste drie tijden niet uitgevoerd",
  },
  countedSentences: {
    webhooksMissing_one:
      "{{n}} bestelling is [via {{provider}}] betaald en in {{days}} kwam er geen webhook",
    webhooksMissing_other:
      "{{n}} bestellingen zijn [via {{provider}}] betaald en in {{days}} kwam er geen webhook",

    withinDays_one: "binnen {{n}} dag",
    withinDays_other: "binnen {{n}} dagen",
    withinHours_one: "binnen {{n}} uur",
    withinHours_other: "binnen {{n}} uur",
    withinMinutes_one: "binnen {{n}} minuut",
    withinMinutes_other: "binnen {{n}} minuten",
    withinBusinessDays_one: "binnen {{n}} werkdag",
    withinBusinessDays_other: "binnen {{n}} werkdagen",
    withinBusinessHours_one: "binnen {{n}} werkuur",
    withinBusinessHours_other: "binnen {{n}} werkuren",
    withinBusinessMinutes_one: "binnen {{n}} minuut werktijd",
    withinBusinessMinutes_other: "binnen {{n}} minuten werktijd",
    lateAlready_one: "{{n}} bestelling was al te laat toen deze termijn inging",
    lateAlready_other:
      "{{n}} bestellingen waren al te laat toen deze termijn inging",
    notWatched_one:
      "{{part}} van {{n}} bestelling: deze termijn wordt niet bewaakt",
    notWatched_other:
      "{{part}} van {{n}} bestellingen: deze termijn wordt niet bewaakt",

    ordersCame_one:
      "{{n}} bestelling {{hours}}, terwijl er ongeveer {{expected}} te verwachten waren",
    ordersCame_other:
      "{{n}} bestellingen {{hours}}, terwijl er ongeveer {{expected}} te verwachten waren",
    lastHours_one: "in het afgelopen uur",
    lastHours_other: "in de afgelopen {{n}} uur",
    checkoutsFailed_one: "{{n}} checkout mislukt",
    checkoutsFailed_other: "{{n}} checkouts mislukt",
  },
}

export default watching
