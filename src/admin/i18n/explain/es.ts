import type { Explanations } from "./en"

const explain: Explanations = {
  submissionCause: "El proveedor de envíos rechazó el pedido.",
  submissionNext:
    "Compruebe qué dice el proveedor, p. ej., sobre existencias o dirección, y vuelva a crear la preparación.",
  paymentCause: "El proveedor de pagos no quiso autorizar o cobrar el importe.",
  paymentNext:
    "Consulte el motivo del proveedor. Cobre de nuevo o pida al cliente otra forma de pago.",
  refundCause:
    "El proveedor de pagos rechazó el reembolso. El cliente no ha recibido el dinero, diga lo que diga el pedido.",
  refundNext:
    "Consulte el motivo del proveedor, p. ej., su saldo allí, y reembolse de nuevo o devuelva el dinero a mano.",
  webhookCause:
    "El proveedor de pagos comunica los pagos a la tienda, y la tienda no entiende sus avisos. Los pagos que solo se completan con un aviso quedan pagados y no se convierten en pedido.",
  webhookNext:
    "Compare el secreto del webhook en medusa-config.ts con el del panel del proveedor, y la dirección indicada allí con /hooks/payment/ y el identificador de su proveedor. Después, haga que el proveedor vuelva a enviar los avisos perdidos.",
  voidCause:
    "El proveedor de pagos se negó a liberar el dinero de un pedido o de una compra que no llegó a término. Sigue retenido en la cuenta del cliente.",
  voidNext:
    "Cancele el pago en el panel del propio proveedor. Esto se cierra solo cuando el dinero se libera, se captura o paga un pedido; si no, márquelo como resuelto.",
  actionCause:
    "Algo que la tienda hace por sí sola, o con un clic, ha fallado.",
  actionNext:
    "Lea el mensaje. Repita la acción donde la empezó; si no, muéstreselo a quien se ocupa de la tienda.",
  emailCause:
    "El proveedor que envía los correos rechazó este mensaje. Nadie lo ha recibido.",
  emailNext:
    "Consulte el motivo del proveedor, p. ej., una dirección mal escrita o un límite, y envíelo de nuevo.",
  bounceCause: "El correo no llegó, o su destinatario lo marcó como spam.",
  bounceNext:
    "Compruebe la dirección, corríjala en el pedido y, si hace falta, contacte con el cliente por otra vía.",
  syncCause:
    "Una importación, exportación o sincronización se interrumpió. Puede que una parte ya se haya hecho.",
  syncNext:
    "Corrija lo que indica el motivo, p. ej., una fila del archivo o el acceso al proveedor, e iníciela de nuevo.",
  stalledCause: "Una sincronización empezó y nunca se informó de su final.",
  stalledNext:
    "Compruebe en el proveedor si sigue en curso. Si no es así, iníciela de nuevo.",
  cancellationCause:
    "El pedido fue cancelado, por una persona o por una integración.",
  cancellationNext:
    "Asegúrese de que el cliente ha recuperado el dinero y de que ya no se fabrica ni se envía nada; después márquelo como resuelto.",
  fulfillmentCause:
    "Se canceló una preparación. Sus artículos no están en camino.",
  fulfillmentNext:
    "Si el cliente todavía los espera, vuelva a crear la preparación. Si no, márquelo como resuelto.",
  afterSaleCause: "Se canceló una devolución, una reclamación o un cambio.",
  afterSaleNext:
    "Si no se acordó con el cliente, ábralo de nuevo. Si no, márquelo como resuelto.",
  gapCause:
    "Falta aquí parte de lo ocurrido en ese momento. El mensaje dice por qué.",
  gapNext:
    "Revise los pedidos de ese momento. Si vuelve a ocurrir, muéstreselo a quien se ocupa de la tienda.",
}

export default explain
