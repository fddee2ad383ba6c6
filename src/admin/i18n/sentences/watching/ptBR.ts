import type { WatchingSentences } from "./en"

const watching: WatchingSentences = {
  sentences: {
    moneyWithoutOrder:
      "Pagamento de {{money}} realizado[ via {{provider}}], mas não há pedido",
    paidWithoutOrder:
      "Pagamento realizado[ via {{provider}}], mas não há pedido",
    authorizationExpiring:
      "A autorização [de {{money}}] [via {{provider}}] vence em breve e não foi capturada",

    notSubmitted: "Não encaminhado {{within}}",
    notShipped: "Não enviado {{within}}",
    notDelivered: "Não entregue {{within}}",
    confirmationNotSent: "Confirmação do pedido não enviada {{within}}",
    returnNotReceived: "Devolução não recebida {{within}}",
    notRefunded: "Reembolso não realizado {{within}}",
    editNotAnswered: "Edição do pedido sem resposta {{within}}",
    notDone: "Etapa não realizada {{within}}",
    notFollowed: "{{type}}: não ocorreu {{within}}",

    jobOverdue:
      "A tarefa “{{name}}” não foi executada nos três últimos horários previstos",
    aJobOverdue:
      "Uma tarefa agendada não foi executada nos três últimos horários previstos",
  },
  countedSentences: {
    webhooksMissing_one:
      "{{n}} pedido foi pago [via {{provider}}] e nenhum webhook chegou em {{days}}",
    webhooksMissing_other:
      "{{n}} pedidos foram pagos [via {{provider}}] e nenhum webhook chegou em {{days}}",

    withinDays_one: "em até {{n}} dia",
    withinDays_other: "em até {{n}} dias",
    withinHours_one: "em até {{n}} hora",
    withinHours_other: "em até {{n}} horas",
    withinMinutes_one: "em até {{n}} minuto",
    withinMinutes_other: "em até {{n}} minutos",
    withinBusinessDays_one: "em até {{n}} dia útil",
    withinBusinessDays_other: "em até {{n}} dias úteis",
    withinBusinessHours_one: "em até {{n}} hora útil",
    withinBusinessHours_other: "em até {{n}} horas úteis",
    withinBusinessMinutes_one: "em até {{n}} minuto útil",
    withinBusinessMinutes_other: "em até {{n}} minutos úteis",
    lateAlready_one:
      "{{n}} pedido já estava atrasado quando este prazo começou",
    lateAlready_other:
      "{{n}} pedidos já estavam atrasados quando este prazo começou",
    notWatched_one: "{{part}} de {{n}} pedido: este prazo não é monitorado",
    notWatched_other: "{{part}} de {{n}} pedidos: este prazo não é monitorado",

    ordersCame_one:
      "{{n}} pedido {{hours}}, quando eram esperados cerca de {{expected}}",
    ordersCame_other:
      "{{n}} pedidos {{hours}}, quando eram esperados cerca de {{expected}}",
    lastHours_one: "na última hora",
    lastHours_other: "nas últimas {{n}} horas",
    checkoutsFailed_one: "{{n}} checkout com falha",
    checkoutsFailed_other: "{{n}} checkouts com falha",
  },
}

export default watching
