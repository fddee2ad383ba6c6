import type { WatchingSentences } from "./en"

const watching: WatchingSentences = {
  sentences: {
    moneyWithoutOrder:
      "Zapłacono {{money}}[ ({{provider}})], ale nie ma zamówienia",
    paidWithoutOrder: "Zapłacono[ ({{provider}})], ale nie ma zamówienia",
    authorizationExpiring:
      "Autoryzacja [{{money}}] [({{provider}})] wkrótce wygaśnie, a płatności nie pobrano",

    notSubmitted: "Nie przekazano {{within}}",
    notShipped: "Nie wysłano {{within}}",
    notDelivered: "Nie dostarczono {{within}}",
    confirmationNotSent: "Nie wysłano potwierdzenia zamówienia {{within}}",
    returnNotReceived: "Nie odebrano zwrotu {{within}}",
    notRefunded: "Nie zwrócono środków {{within}}",
    editNotAnswered: "Brak odpowiedzi na zmianę zamówienia {{within}}",
    notDone: "Nie wykonano kroku {{within}}",
    notFollowed: "{{type}}: nie nastąpiło {{within}}",

    jobOverdue:
      "Zadanie „{{name}}” nie uruchomiło się w trzech ostatnich terminach",
    aJobOverdue:
      "Zaplanowane zadanie nie uruchomiło się w trzech ostatnich terminach",
  },
  countedSentences: {
    webhooksMissing_one:
      "Opłacono {{n}} zamówienie[ ({{provider}})], a przez {{days}} nie dotarł żaden webhook",
    webhooksMissing_few:
      "Opłacono {{n}} zamówienia[ ({{provider}})], a przez {{days}} nie dotarł żaden webhook",
    webhooksMissing_many:
      "Opłacono {{n}} zamówień[ ({{provider}})], a przez {{days}} nie dotarł żaden webhook",
    webhooksMissing_other:
      "Opłacono {{n}} zamówienia[ ({{provider}})], a przez {{days}} nie dotarł żaden webhook",

    withinDays_one: "w ciągu {{n}} dnia",
    withinDays_few: "w ciągu {{n}} dni",
    withinDays_many: "w ciągu {{n}} dni",
    withinDays_other: "w ciągu {{n}} dnia",
    withinHours_one: "w ciągu {{n}} godziny",
    withinHours_few: "w ciągu {{n}} godzin",
    withinHours_many: "w ciągu {{n}} godzin",
    withinHours_other: "w ciągu {{n}} godziny",
    withinMinutes_one: "w ciągu {{n}} minuty",
    withinMinutes_few: "w ciągu {{n}} minut",
    withinMinutes_many: "w ciągu {{n}} minut",
    withinMinutes_other: "w ciągu {{n}} minuty",
    withinBusinessDays_one: "w ciągu {{n}} dnia roboczego",
    withinBusinessDays_few: "w ciągu {{n}} dni roboczych",
    withinBusinessDays_many: "w ciągu {{n}} dni roboczych",
    withinBusinessDays_other: "w ciągu {{n}} dnia roboczego",
    withinBusinessHours_one: "w ciągu {{n}} godziny roboczej",
    withinBusinessHours_few: "w ciągu {{n}} godzin roboczych",
    withinBusinessHours_many: "w ciągu {{n}} godzin roboczych",
    withinBusinessHours_other: "w ciągu {{n}} godziny roboczej",
    withinBusinessMinutes_one: "w ciągu {{n}} minuty czasu pracy",
    withinBusinessMinutes_few: "w ciągu {{n}} minut czasu pracy",
    withinBusinessMinutes_many: "w ciągu {{n}} minut czasu pracy",
    withinBusinessMinutes_other: "w ciągu {{n}} minuty czasu pracy",
    lateAlready_one:
      "{{n}} zamówienie było już spóźnione, gdy ten termin zaczął obowiązywać",
    lateAlready_few:
      "{{n}} zamówienia były już spóźnione, gdy ten termin zaczął obowiązywać",
    lateAlready_many:
      "{{n}} zamówień było już spóźnionych, gdy ten termin zaczął obowiązywać",
    lateAlready_other:
      "{{n}} zamówienia było już spóźnione, gdy ten termin zaczął obowiązywać",
    notWatched_one:
      "{{part}} z {{n}} zamówienia: ten termin nie jest monitorowany",
    notWatched_few:
      "{{part}} z {{n}} zamówień: ten termin nie jest monitorowany",
    notWatched_many:
      "{{part}} z {{n}} zamówień: ten termin nie jest monitorowany",
    notWatched_other:
      "{{part}} z {{n}} zamówienia: ten termin nie jest monitorowany",

    ordersCame_one:
      "{{n}} zamówienie {{hours}}, a oczekiwano około {{expected}}",
    ordersCame_few:
      "{{n}} zamówienia {{hours}}, a oczekiwano około {{expected}}",
    ordersCame_many:
      "{{n}} zamówień {{hours}}, a oczekiwano około {{expected}}",
    ordersCame_other:
      "{{n}} zamówienia {{hours}}, a oczekiwano około {{expected}}",
    lastHours_one: "w ciągu ostatniej godziny",
    lastHours_few: "w ciągu ostatnich {{n}} godzin",
    lastHours_many: "w ciągu ostatnich {{n}} godzin",
    lastHours_other: "w ciągu ostatniej {{n}} godziny",
    checkoutsFailed_one: "{{n}} nieudany zakup",
    checkoutsFailed_few: "{{n}} nieudane zakupy",
    checkoutsFailed_many: "{{n}} nieudanych zakupów",
    checkoutsFailed_other: "{{n}} nieudanego zakupu",
  },
}

export default watching
