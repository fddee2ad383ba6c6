import type { TypeTexts } from "./type-texts"

/** Written by `npm run docs:events` from the admin's texts. */
export const es: TypeTexts = {
  "order.cancelled": [
    "Pedido cancelado",
    "El pedido fue cancelado, por una persona o por una integración.",
    "Asegúrese de que el cliente ha recuperado el dinero y de que ya no se fabrica ni se envía nada; después márquelo como gestionado.",
  ],
  "order.action_failed": [
    "Acción fallida",
    "Algo que la tienda hace por sí sola, o con un clic, ha fallado.",
    "Lea el mensaje. Repita la acción donde la empezó; si no, muéstreselo a quien se ocupa de la tienda.",
  ],
  "order.payment_failed": [
    "Pago fallido",
    "El proveedor de pagos no quiso autorizar o cobrar el importe.",
    "Consulte el motivo del proveedor. Cobre de nuevo o pida al cliente otra forma de pago.",
  ],
  "order.void_failed": [
    "Pago no liberado",
    "El proveedor de pagos se negó a liberar el dinero de un pedido o de una compra que no llegó a término. Sigue retenido en la cuenta del cliente.",
    "Cancele el pago en el panel del propio proveedor. Esto se cierra solo cuando el dinero se libera, se captura o paga un pedido; si no, márquelo como gestionado.",
  ],
  "order.refund_failed": [
    "Reembolso fallido",
    "El proveedor de pagos rechazó el reembolso. El cliente no ha recibido el dinero, diga lo que diga el pedido.",
    "Consulte el motivo del proveedor, p. ej., su saldo allí, y reembolse de nuevo o devuelva el dinero a mano.",
  ],
  "order.email.failed": [
    "Correo fallido",
    "El proveedor que envía los correos rechazó este mensaje. Nadie lo ha recibido.",
    "Consulte el motivo del proveedor, p. ej., una dirección mal escrita o un límite, y envíelo de nuevo.",
  ],
  "email.bounced": [
    "Correo rebotado",
    "El correo no llegó, o su destinatario lo marcó como spam.",
    "Compruebe la dirección, corríjala en el pedido y, si hace falta, contacte con el cliente por otra vía.",
  ],
  "email.failed": [
    "Correo fallido (sin pedido)",
    "El proveedor que envía los correos rechazó este mensaje. Nadie lo ha recibido.",
    "Consulte el motivo del proveedor, p. ej., una dirección mal escrita o un límite, y envíelo de nuevo.",
  ],
  "order.submission_failed": [
    "Transmisión fallida",
    "El proveedor de envíos rechazó el pedido.",
    "Compruebe qué dice el proveedor, p. ej., sobre existencias o dirección, y vuelva a crear la preparación.",
  ],
  "order.fulfillment_cancelled": [
    "Preparación cancelada",
    "Se canceló una preparación. Sus artículos no están en camino.",
    "Si el cliente todavía los espera, vuelva a crear la preparación. Si no, márquelo como gestionado.",
  ],
  "order.return_cancelled": [
    "Devolución cancelada",
    "Se canceló una devolución, una reclamación o un cambio.",
    "Si no se acordó con el cliente, ábralo de nuevo. Si no, márquelo como gestionado.",
  ],
  "order.claim_cancelled": [
    "Reclamación cancelada",
    "Se canceló una devolución, una reclamación o un cambio.",
    "Si no se acordó con el cliente, ábralo de nuevo. Si no, márquelo como gestionado.",
  ],
  "order.exchange_cancelled": [
    "Cambio cancelado",
    "Se canceló una devolución, una reclamación o un cambio.",
    "Si no se acordó con el cliente, ábralo de nuevo. Si no, márquelo como gestionado.",
  ],
  "sync.failed": [
    "Sincronización fallida",
    "Una importación, exportación o sincronización se interrumpió. Puede que una parte ya se haya hecho.",
    "Corrija lo que indica el motivo, p. ej., una fila del archivo o el acceso al proveedor, e iníciela de nuevo.",
  ],
  "sync.stalled": [
    "Sincronización estancada",
    "Una sincronización empezó y nunca se informó de su final.",
    "Compruebe en el proveedor si sigue en curso. Si no es así, iníciela de nuevo.",
  ],
  "payment.webhook_failed": [
    "Webhook de pago fallido",
    "El proveedor de pagos comunica los pagos a la tienda, y la tienda no entiende sus avisos. Los pagos que solo se completan con un aviso quedan pagados y no se convierten en pedido.",
    "Compare el secreto del webhook en medusa-config.ts con el del panel del proveedor, y la dirección indicada allí con /hooks/payment/ y el identificador de su proveedor. Después, haga que el proveedor vuelva a enviar los avisos perdidos.",
  ],
  "payment.webhooks_missing": [
    "El proveedor de pagos no envía webhooks",
    "El proveedor de pagos no comunica nada a la tienda. Quien cierra la página después de pagar se queda sin pedido, y no se sabe qué dinero se reembolsa o se pierde en el proveedor.",
    "Cree un webhook en el panel del proveedor con la dirección /hooks/payment/ y el ID de su proveedor. Si este proveedor no tiene webhooks, márquelo como resuelto: solo se dice una vez.",
  ],
  "payment.without_order": [
    "Pagado sin pedido",
    "El cliente ha pagado y la compra se interrumpió antes de crearse el pedido: se cerró la página o algo falló.",
    "Complete el carrito desde aquí. Si no es posible, devuelva el dinero en el proveedor de pagos y avise al cliente.",
  ],
  "order.authorization_expiring": [
    "La autorización vence pronto",
    "El proveedor de pagos retiene el dinero autorizado solo unos días. Después vuelve al cliente.",
    "Capture el pago ahora, o cancélelo si el pedido no se va a enviar.",
  ],
  "order.overdue": [
    "Con retraso",
    "Según el plazo que ha fijado la tienda, un paso del pedido ya debería estar hecho.",
    "Revise el pedido y pregunte a quien se encarga de este paso. Si la tienda trabaja con otros plazos, cambie la opción deadlines.",
  ],
  "system.action_failed": [
    "Acción del sistema fallida",
    "Algo que la tienda hace por sí sola, o con un clic, ha fallado.",
    "Lea el mensaje. Repita la acción donde la empezó; si no, muéstreselo a quien se ocupa de la tienda.",
  ],
  "shop.quiet": [
    "Muchos menos pedidos",
    "Llegaron muchos menos pedidos que antes en este día de la semana y a esta hora. Quizá falle el pago o un proveedor de pagos, o haya terminado una campaña.",
    "Haga un pedido en su propia tienda, con cada forma de pago. Si funciona, mire si todavía llegan visitantes.",
  ],
  "job.overdue": [
    "Tarea atrasada",
    "Una tarea programada no se ejecutó en sus tres últimas horas previstas. Lo que depende de ella espera.",
    "Reinicie el servidor: un planificador que perdió sus tareas las recupera al arrancar. Si la tarea vuelve a atrasarse, muestre esto a quien mantiene la tienda.",
  ],
  "activity_log.gap": [
    "Laguna en el registro",
    "Falta aquí parte de lo ocurrido en ese momento. El mensaje dice por qué.",
    "Revise los pedidos de ese momento. Si vuelve a ocurrir, muéstreselo a quien se ocupa de la tienda.",
  ],
}
