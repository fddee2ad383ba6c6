import type { DetailTranslation } from "./en"
import { noteFields } from "./notes/ptBR"
import watching from "./watching/ptBR"

const ptBR: DetailTranslation = {
  explain: {
    ...watching.explain,
    jobCause:
      "Uma tarefa agendada não rodou nos três últimos horários. O que depende dela espera.",
    jobNext:
      "Reinicie o servidor: um agendador que perdeu as tarefas as recupera ao iniciar. Se a tarefa atrasar de novo, mostre isto a quem mantém a loja.",
    quietCause:
      "Chegaram muito menos pedidos do que antes neste dia da semana e nesta hora. O checkout ou um provedor de pagamento pode estar com defeito, ou uma campanha terminou.",
    quietNext:
      "Faça um pedido na sua própria loja, com cada forma de pagamento. Se funcionar, veja se ainda chegam visitantes.",
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
      "Cancele o pagamento no painel do próprio provedor. Isto se encerra sozinho quando o dinheiro é liberado, capturado ou paga um pedido; caso contrário, marque como tratado.",
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
      "Confira se o cliente recebeu o dinheiro de volta e se nada mais será produzido ou enviado; depois marque como tratado.",
    fulfillmentCause:
      "Um processamento foi cancelado. Os itens dele não estão a caminho.",
    fulfillmentNext:
      "Se o cliente ainda os espera, crie o processamento novamente. Caso contrário, marque como tratado.",
    afterSaleCause: "Uma devolução, reclamação ou troca foi cancelada.",
    afterSaleNext:
      "Se isso não foi combinado com o cliente, abra novamente. Caso contrário, marque como tratado.",
    gapCause:
      "Parte do que aconteceu nesse período falta aqui. A mensagem diz por quê.",
    gapNext:
      "Confira os pedidos desse período. Se acontecer de novo, mostre isto a quem cuida da loja.",
  },
  fields: {
    ...noteFields,
    ...watching.fields,
    job: "Tarefa",
    schedule: "Agendamento",
    last_run_at: "Última execução",
    orders: "Pedidos",
    expected_orders: "Pedidos esperados",
    failed_checkouts: "Checkouts com falha",
    hours: "Horas",
    cause: "Causa",
    code: "Código",
    decline_code: "Código de recusa",
    reason: "Motivo",
    note: "Observação",
    amount: "Valor",
    display_id: "Número do pedido",
    email: "E-mail",
    actor_email: "Feito por (e-mail)",
    to: "Destinatário",
    provider: "Provedor",
    external_id: "Número do provedor",
    attempt: "Tentativa",
    max_attempts: "Tentativas permitidas",
    carrier: "Transportadora",
    tracking_number: "Código de rastreio",
    tracking_url: "Link de rastreio",
    previous_tracking_number: "Código de rastreio anterior",
    previous_tracking_url: "Link de rastreio anterior",
    trackings: "Pacotes",
    items: "Itens",
    received: "Recebidos",
    damaged: "Danificados",
    returned: "Devolvidos",
    replacements: "Substituições",
    claim_type: "Tipo de reclamação",
    added: "Adicionados",
    changed: "Alterados",
    repriced: "Preço alterado",
    removed: "Removidos",
    shipping_added: "Frete adicionado",
    shipping_removed: "Frete removido",
    lines: "Linhas",
    difference: "Diferença do total",
    field: "O que mudou",
    reference: "Referência",
    is_store_credit: "Como crédito da loja",
    by_staff: "Pela equipe",
    subject: "Assunto",
    kind: "Categoria",
    channel: "Canal",
    template: "Modelo",
    bounce: "Desfecho",
    reported_by: "Informado por",
    counts: "Resultado",
    products: "Produtos",
    created: "Criados",
    updated: "Atualizados",
    started_at: "Início",
    duration_ms: "Duração",
    waited_ms: "Em andamento há",
    idle_since: "Última atividade",
    count: "Quantidade",
    period: "Período",
    days: "Dias de retenção",
    entries: "Entradas",
    action: "Ação",
    error: "Erro",
    name: "Nome",
    type: "Tipo",
    status: "Status",
    causes: "Por trás",
    stack: "Pilha",
    request: "Requisição",
    workflow: "Fluxo de trabalho",
    step: "Etapa",
    trigger_type: "Acionado por",
    regression_of: "Voltou a ocorrer",
    id: "ID",
    resolved_by: "Resolvido por",
    resolved_at: "Resolvido em",
    _truncated: "Abreviado",
    order_id: "ID do pedido",
    cart_id: "ID do carrinho",
    payment_id: "ID do pagamento",
    payment_collection_id: "ID da cobrança agrupada",
    payment_session_id: "ID da sessão de pagamento",
    capture_id: "ID da captura",
    refund_id: "ID do reembolso",
    fulfillment_id: "ID do processamento",
    return_id: "ID da devolução",
    claim_id: "ID da reclamação",
    exchange_id: "ID da troca",
    order_change_id: "ID da alteração",
    notification_id: "ID da notificação",
    event_id: "ID do evento",
    provider_id: "ID do provedor",
    run_id: "ID da execução",
    transaction_id: "ID da transação",
    outcome: "O que aconteceu",
    order_items: "Linhas do pedido",
    location_id: "ID do local",
    shipping_option_id: "ID da opção de envio",
    refund_reason_id: "ID do motivo do reembolso",
    no_notification: "Sem mensagem",
    unkept: "Não guardado pelo Medusa",
    select: "Colunas",
    filter: "Filtros",
    format: "Formato",
    total: "Total",
    succeeded: "Com sucesso",
    failed: "Com falha",
    skipped: "Ignorados",
    stopped_by: "Interrompida por",
    in_a_row: "Falhas seguidas",
  },
}

export default ptBR
