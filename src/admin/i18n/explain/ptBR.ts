import type { Explanations } from "./en"

const explain: Explanations = {
  submissionCause: "O fornecedor de logística recusou o pedido.",
  submissionNext:
    "Verifique o que o fornecedor diz, por exemplo sobre estoque ou endereço, e crie o processamento novamente.",
  paymentCause:
    "O provedor de pagamento se recusou a autorizar ou capturar o valor.",
  paymentNext:
    "Veja o motivo do provedor. Capture novamente ou peça ao cliente outra forma de pagamento.",
  refundCause:
    "O provedor de pagamento recusou o reembolso. O cliente não recebeu o dinheiro, diga o pedido o que disser.",
  refundNext:
    "Veja o motivo do provedor, por exemplo o seu saldo nele, e reembolse novamente ou devolva o valor manualmente.",
  webhookCause:
    "O provedor de pagamento informa os pagamentos à loja, e a loja não entende os avisos. Pagamentos que só se concluem com um aviso ficam pagos e não se tornam pedido.",
  webhookNext:
    "Compare o segredo do webhook em medusa-config.ts com o do painel do provedor, e o endereço indicado lá com /hooks/payment/ e o id do seu provedor. Depois, peça ao provedor que envie de novo os avisos perdidos.",
  voidCause:
    "O provedor de pagamento recusou liberar o dinheiro de um pedido ou de uma compra que não se concretizou. Ele continua retido na conta do cliente.",
  voidNext:
    "Cancele o pagamento no painel do próprio provedor. Isto se encerra sozinho quando o dinheiro é liberado, capturado ou paga um pedido; caso contrário, marque como resolvido.",
  actionCause: "Algo que a loja faz sozinha, ou com um clique, falhou.",
  actionNext:
    "Leia a mensagem. Repita a ação onde a iniciou; caso contrário, mostre-a a quem cuida da loja.",
  emailCause:
    "O provedor que envia os e-mails recusou esta mensagem. Ninguém a recebeu.",
  emailNext:
    "Veja o motivo do provedor, por exemplo um endereço errado ou um limite, e envie-a novamente.",
  bounceCause: "O e-mail não chegou ou foi marcado como spam.",
  bounceNext:
    "Verifique o endereço, corrija-o no pedido e, se for preciso, fale com o cliente de outra forma.",
  syncCause:
    "Uma importação, exportação ou sincronização foi interrompida. Parte dela pode já ter sido feita.",
  syncNext:
    "Corrija o que o motivo indica, por exemplo uma linha do arquivo ou o acesso ao provedor, e inicie novamente.",
  stalledCause: "Uma sincronização começou e o fim dela nunca foi informado.",
  stalledNext:
    "Veja no provedor se ela ainda está em andamento. Se não estiver, inicie-a novamente.",
  cancellationCause:
    "O pedido foi cancelado, por uma pessoa ou por uma integração.",
  cancellationNext:
    "Confira se o cliente recebeu o dinheiro de volta e se nada mais será produzido ou enviado; depois marque como resolvido.",
  fulfillmentCause:
    "Um processamento foi cancelado. Os itens dele não estão a caminho.",
  fulfillmentNext:
    "Se o cliente ainda os espera, crie o processamento novamente. Caso contrário, marque como resolvido.",
  afterSaleCause: "Uma devolução, reclamação ou troca foi cancelada.",
  afterSaleNext:
    "Se isso não foi combinado com o cliente, abra novamente. Caso contrário, marque como resolvido.",
  gapCause:
    "Parte do que aconteceu nesse período falta aqui. A mensagem diz por quê.",
  gapNext:
    "Confira os pedidos desse período. Se acontecer de novo, mostre isto a quem cuida da loja.",
}

export default explain
