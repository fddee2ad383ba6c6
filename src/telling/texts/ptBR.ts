import type { TypeTexts } from "./type-texts"

/** Written by `npm run docs:events` from the admin's texts. */
export const ptBR: TypeTexts = {
  "order.cancelled": [
    "Pedido cancelado",
    "O pedido foi cancelado, por uma pessoa ou por uma integração.",
    "Confira se o cliente recebeu o dinheiro de volta e se nada mais será produzido ou enviado; depois marque como tratado.",
  ],
  "order.action_failed": [
    "Falha em uma ação",
    "Algo que a loja faz sozinha, ou com um clique, falhou.",
    "Leia a mensagem. Repita a ação onde a iniciou; caso contrário, mostre-a a quem cuida da loja.",
  ],
  "order.payment_failed": [
    "Falha no pagamento",
    "O provedor de pagamento se recusou a autorizar ou capturar o valor.",
    "Veja o motivo do provedor. Capture novamente ou peça ao cliente outra forma de pagamento.",
  ],
  "order.void_failed": [
    "Pagamento não liberado",
    "O provedor de pagamento recusou liberar o dinheiro de um pedido ou de uma compra que não se concretizou. Ele continua retido na conta do cliente.",
    "Cancele o pagamento no painel do próprio provedor. Isto se encerra sozinho quando o dinheiro é liberado, capturado ou paga um pedido; caso contrário, marque como tratado.",
  ],
  "order.refund_failed": [
    "Falha no reembolso",
    "O provedor de pagamento recusou o reembolso. O cliente não recebeu o dinheiro, diga o pedido o que disser.",
    "Veja o motivo do provedor, por exemplo o seu saldo nele, e reembolse novamente ou devolva o valor manualmente.",
  ],
  "order.email.failed": [
    "Falha no e-mail",
    "O provedor que envia os e-mails recusou esta mensagem. Ninguém a recebeu.",
    "Veja o motivo do provedor, por exemplo um endereço errado ou um limite, e envie-a novamente.",
  ],
  "email.bounced": [
    "E-mail devolvido",
    "O e-mail não chegou ou foi marcado como spam.",
    "Verifique o endereço, corrija-o no pedido e, se for preciso, fale com o cliente de outra forma.",
  ],
  "email.failed": [
    "Falha no e-mail (sem pedido)",
    "O provedor que envia os e-mails recusou esta mensagem. Ninguém a recebeu.",
    "Veja o motivo do provedor, por exemplo um endereço errado ou um limite, e envie-a novamente.",
  ],
  "order.submission_failed": [
    "Falha no encaminhamento",
    "O fornecedor de logística recusou o pedido.",
    "Verifique o que o fornecedor diz, por exemplo sobre estoque ou endereço, e crie o processamento novamente.",
  ],
  "order.fulfillment_cancelled": [
    "Processamento cancelado",
    "Um processamento foi cancelado. Os itens dele não estão a caminho.",
    "Se o cliente ainda os espera, crie o processamento novamente. Caso contrário, marque como tratado.",
  ],
  "order.return_cancelled": [
    "Devolução cancelada",
    "Uma devolução, reclamação ou troca foi cancelada.",
    "Se isso não foi combinado com o cliente, abra novamente. Caso contrário, marque como tratado.",
  ],
  "order.claim_cancelled": [
    "Reclamação cancelada",
    "Uma devolução, reclamação ou troca foi cancelada.",
    "Se isso não foi combinado com o cliente, abra novamente. Caso contrário, marque como tratado.",
  ],
  "order.exchange_cancelled": [
    "Troca cancelada",
    "Uma devolução, reclamação ou troca foi cancelada.",
    "Se isso não foi combinado com o cliente, abra novamente. Caso contrário, marque como tratado.",
  ],
  "sync.failed": [
    "Falha na sincronização",
    "Uma importação, exportação ou sincronização foi interrompida. Parte dela pode já ter sido feita.",
    "Corrija o que o motivo indica, por exemplo uma linha do arquivo ou o acesso ao provedor, e inicie novamente.",
  ],
  "sync.stalled": [
    "Sincronização parada",
    "Uma sincronização começou e o fim dela nunca foi informado.",
    "Veja no provedor se ela ainda está em andamento. Se não estiver, inicie-a novamente.",
  ],
  "payment.webhook_failed": [
    "Falha no webhook de pagamento",
    "O provedor de pagamento informa os pagamentos à loja, e a loja não entende os avisos. Pagamentos que só se concluem com um aviso ficam pagos e não se tornam pedido.",
    "Compare o segredo do webhook em medusa-config.ts com o do painel do provedor, e o endereço indicado lá com /hooks/payment/ e o id do seu provedor. Depois, peça ao provedor que envie de novo os avisos perdidos.",
  ],
  "payment.webhooks_missing": [
    "Nenhum webhook do provedor de pagamento",
    "O provedor de pagamento não informa nada à loja. Quem fecha a página depois de pagar fica sem pedido, e o dinheiro reembolsado ou perdido no provedor permanece desconhecido.",
    "Crie um webhook no painel do provedor com o endereço /hooks/payment/ e o ID do seu provedor. Se este provedor não tem webhooks, marque como resolvido: isto é dito uma única vez.",
  ],
  "payment.without_order": [
    "Pago sem pedido",
    "O cliente pagou e a compra foi interrompida antes de o pedido ser criado: a página foi fechada ou algo falhou.",
    "Conclua o carrinho por aqui. Se não for possível, devolva o dinheiro no provedor de pagamento e avise o cliente.",
  ],
  "order.authorization_expiring": [
    "A autorização vence em breve",
    "O provedor de pagamento retém o dinheiro autorizado só por alguns dias. Depois ele volta para o cliente.",
    "Capture o pagamento agora, ou cancele-o se o pedido não for enviado.",
  ],
  "order.overdue": [
    "Atrasado",
    "Pelo prazo que a loja definiu, uma etapa do pedido já deveria ter sido feita.",
    "Veja o pedido e quem cuida desta etapa. Se a loja trabalha com outros prazos, altere a opção deadlines.",
  ],
  "system.action_failed": [
    "Falha em uma ação do sistema",
    "Algo que a loja faz sozinha, ou com um clique, falhou.",
    "Leia a mensagem. Repita a ação onde a iniciou; caso contrário, mostre-a a quem cuida da loja.",
  ],
  "shop.quiet": [
    "Muito menos pedidos",
    "Chegaram muito menos pedidos do que antes neste dia da semana e nesta hora. O checkout ou um provedor de pagamento pode estar com defeito, ou uma campanha terminou.",
    "Faça um pedido na sua própria loja, com cada forma de pagamento. Se funcionar, veja se ainda chegam visitantes.",
  ],
  "job.overdue": [
    "Tarefa atrasada",
    "Uma tarefa agendada não rodou nos três últimos horários. O que depende dela espera.",
    "Reinicie o servidor: um agendador que perdeu as tarefas as recupera ao iniciar. Se a tarefa atrasar de novo, mostre isto a quem mantém a loja.",
  ],
  "activity_log.gap": [
    "Lacuna no registro",
    "Parte do que aconteceu nesse período falta aqui. A mensagem diz por quê.",
    "Confira os pedidos desse período. Se acontecer de novo, mostre isto a quem cuida da loja.",
  ],
}
