import type { WatchingSentences } from "./en"

const watching: WatchingSentences = {
  sentences: {
    moneyWithoutOrder:
      "Pago de {{money}} realizado[ mediante {{provider}}], pero no hay ningún pedido",
    paidWithoutOrder:
      "Pago realizado[ mediante {{provider}}], pero no hay ningún pedido",
    authorizationExpiring:
      "La autorización [de {{money}}] [mediante {{provider}}] vence pronto y no se ha capturado",

    notSubmitted: "No transmitido {{within}}",
    notShipped: "No enviado {{within}}",
    notDelivered: "No entregado {{within}}",
    confirmationNotSent: "Confirmación del pedido no enviada {{within}}",
    returnNotReceived: "Devolución no recibida {{within}}",
    notRefunded: "Reembolso no realizado {{within}}",
    editNotAnswered: "Edición del pedido sin respuesta {{within}}",
    notDone: "Paso no realizado {{within}}",
    notFollowed: "{{type}}: no se produjo {{within}}",

    jobOverdue:
      "La tarea «{{name}}» no se ha ejecutado las tres últimas veces previstas",
    aJobOverdue:
      "Una tarea programada no se ha ejecutado las tres últimas veces previstas",
  },
  countedSentences: {
    webhooksMissing_one:
      "Se pagó {{n}} pedido [mediante {{provider}}] y no ha llegado ningún webhook en {{days}}",
    webhooksMissing_other:
      "Se pagaron {{n}} pedidos [mediante {{provider}}] y no ha llegado ningún webhook en {{days}}",

    withinDays_one: "en el plazo de {{n}} día",
    withinDays_other: "en el plazo de {{n}} días",
    withinHours_one: "en el plazo de {{n}} hora",
    withinHours_other: "en el plazo de {{n}} horas",
    withinMinutes_one: "en el plazo de {{n}} minuto",
    withinMinutes_other: "en el plazo de {{n}} minutos",
    withinBusinessDays_one: "en el plazo de {{n}} día laborable",
    withinBusinessDays_other: "en el plazo de {{n}} días laborables",
    withinBusinessHours_one: "en el plazo de {{n}} hora laborable",
    withinBusinessHours_other: "en el plazo de {{n}} horas laborables",
    withinBusinessMinutes_one: "en el plazo de {{n}} minuto laborable",
    withinBusinessMinutes_other: "en el plazo de {{n}} minutos laborables",
    lateAlready_one: "{{n}} pedido ya iba con retraso cuando empezó este plazo",
    lateAlready_other:
      "{{n}} pedidos ya iban con retraso cuando empezó este plazo",
    notWatched_one: "{{part}} de {{n}} pedido: este plazo no se vigila",
    notWatched_other: "{{part}} de {{n}} pedidos: este plazo no se vigila",

    ordersCame_one:
      "{{n}} pedido {{hours}}, cuando se esperaban unos {{expected}}",
    ordersCame_other:
      "{{n}} pedidos {{hours}}, cuando se esperaban unos {{expected}}",
    lastHours_one: "en la última hora",
    lastHours_other: "en las últimas {{n}} horas",
    checkoutsFailed_one: "{{n}} compra fallida",
    checkoutsFailed_other: "{{n}} compras fallidas",
  },
}

export default watching
