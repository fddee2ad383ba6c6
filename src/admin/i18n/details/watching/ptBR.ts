import type { WatchingTexts } from "./en"

const watching: WatchingTexts = {
  explain: {
    withoutOrderCause:
      "O cliente pagou e a compra foi interrompida antes de o pedido ser criado: a página foi fechada ou algo falhou.",
    withoutOrderNext:
      "Conclua o carrinho por aqui. Se não for possível, devolva o dinheiro no provedor de pagamento e avise o cliente.",
    expiringCause:
      "O provedor de pagamento retém o dinheiro autorizado só por alguns dias. Depois ele volta para o cliente.",
    expiringNext:
      "Capture o pagamento agora, ou cancele-o se o pedido não for enviado.",
    silentCause:
      "O provedor de pagamento não informa nada à loja. Quem fecha a página depois de pagar fica sem pedido, e o dinheiro reembolsado ou perdido no provedor permanece desconhecido.",
    silentNext:
      "Crie um webhook no painel do provedor com o endereço /hooks/payment/ e o ID do seu provedor. Se este provedor não tem webhooks, marque como resolvido: isto é dito uma única vez.",
    overdueCause:
      "Pelo prazo que a loja definiu, uma etapa do pedido já deveria ter sido feita.",
    overdueNext:
      "Veja o pedido e quem cuida desta etapa. Se a loja trabalha com outros prazos, altere a opção deadlines.",
  },
  fields: {
    due_at: "Vence",
    limit_ms: "Prazo",
    is_business_time: "Horário de trabalho",
    late: "Atrasados",
    sampled: "De tantos pedidos",
    order_ids: "Pedidos",
    expires_at: "Termina",
    customer_id: "ID do cliente",
  },
}

export default watching
