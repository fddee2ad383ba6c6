/** Sentences of what watching finds. */
const watching = {
  sentences: {
    moneyWithoutOrder:
      "{{money}} paid[ via {{provider}}], but there is no order",
    paidWithoutOrder:
      "Money was paid[ via {{provider}}], but there is no order",
    authorizationExpiring:
      "Authorization [of {{money}}] [via {{provider}}] ends soon and is not captured",

    /** `within` is how long, with the words around it: "within 3 days". */
    notSubmitted: "Not submitted {{within}}",
    notShipped: "Not shipped {{within}}",
    notDelivered: "Not delivered {{within}}",
    confirmationNotSent: "Confirmation not sent {{within}}",
    returnNotReceived: "Return not received {{within}}",
    notRefunded: "Not refunded {{within}}",
    editNotAnswered: "Edit not answered {{within}}",
    notDone: "Not done {{within}}",
    /** A type that a plugin declared, and that an order waits for. */
    notFollowed: "{{type}}: not {{within}}",

    jobOverdue: '"{{name}}" has not run at the last three of its times',
    aJobOverdue: "A scheduled job has not run at the last three of its times",
  },
  countedSentences: {
    webhooksMissing_one:
      "{{n}} order was paid [via {{provider}}] and no webhook came in {{days}}",
    webhooksMissing_other:
      "{{n}} orders were paid [via {{provider}}] and no webhook came in {{days}}",

    withinDays_one: "within {{n}} day",
    withinDays_other: "within {{n}} days",
    withinHours_one: "within {{n}} hour",
    withinHours_other: "within {{n}} hours",
    withinMinutes_one: "within {{n}} minute",
    withinMinutes_other: "within {{n}} minutes",
    withinBusinessDays_one: "within {{n}} business day",
    withinBusinessDays_other: "within {{n}} business days",
    withinBusinessHours_one: "within {{n}} business hour",
    withinBusinessHours_other: "within {{n}} business hours",
    withinBusinessMinutes_one: "within {{n}} business minute",
    withinBusinessMinutes_other: "within {{n}} business minutes",
    lateAlready_one: "{{n}} order was late already when this deadline began",
    lateAlready_other:
      "{{n}} orders were late already when this deadline began",
    notWatched_one: "{{part}} of {{n}} order: this deadline is not watched",
    notWatched_other: "{{part}} of {{n}} orders: this deadline is not watched",

    ordersCame_one:
      "{{n}} order {{hours}}, where about {{expected}} were to be expected",
    ordersCame_other:
      "{{n}} orders {{hours}}, where about {{expected}} were to be expected",
    lastHours_one: "in the last {{n}} hour",
    lastHours_other: "in the last {{n}} hours",
    checkoutsFailed_one: "{{n}} checkout failed",
    checkoutsFailed_other: "{{n}} checkouts failed",
  },
}

export type WatchingSentences = {
  sentences: Record<keyof (typeof watching)["sentences"], string>
  countedSentences: Record<string, string>
}

export default watching
