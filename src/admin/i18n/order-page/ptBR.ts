import type { OrderPageTexts } from "./en"

const orderPage: OrderPageTexts = {
  views: {
    show: "Mostrar",
    note: "O que foi feito (opcional)",
    handledBy: "Tratado por {{name}}: {{note}}",
    owedRefund:
      "O cliente não recebeu {{amount}} de volta. Marque como tratado somente se o valor foi devolvido de outra forma.",
    owedHeld:
      "A loja ainda retém {{amount}} do cliente. Marque como tratado somente quando o valor for devolvido.",
    owedBlocked:
      "{{amount}} ainda estão bloqueados na conta do cliente. Marque como tratado somente quando o provedor liberar o valor.",
    owedPayment:
      "A loja não recebeu {{amount}}. Marque como tratado somente se foi pago de outra forma ou não precisa mais ser pago.",
    fulfill: "Criar processamento",
    payments: "Abrir pagamentos",
    refund: "Reembolsar no Medusa",
    address: "Corrigir o endereço",
    customers: "Encontrar o cliente",
    returns: "Criar devolução",
    claims: "Criar reclamação",
    exchanges: "Criar troca",
    import: "Importar produtos",
    export: "Exportar novamente",
    forDevelopers: "Para desenvolvedores",
  },
  counted: {
    ordersAttention_one: "{{n}} pedido requer atenção",
    ordersAttention_other: "{{n}} pedidos requerem atenção",
  },
}

export default orderPage
