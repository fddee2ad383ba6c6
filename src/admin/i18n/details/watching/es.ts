import type { WatchingTexts } from "./en"

const watching: WatchingTexts = {
  explain: {
    withoutOrderCause:
      "El cliente ha pagado y la compra se interrumpió antes de crearse el pedido: se cerró la página o algo falló.",
    withoutOrderNext:
      "Complete el carrito desde aquí. Si no es posible, devuelva el dinero en el proveedor de pagos y avise al cliente.",
    expiringCause:
      "El proveedor de pagos retiene el dinero autorizado solo unos días. Después vuelve al cliente.",
    expiringNext:
      "Capture el pago ahora, o cancélelo si el pedido no se va a enviar.",
    silentCause:
      "El proveedor de pagos no comunica nada a la tienda. Quien cierra la página después de pagar se queda sin pedido, y no se sabe qué dinero se reembolsa o se pierde en el proveedor.",
    silentNext:
      "Cree un webhook en el panel del proveedor con la dirección /hooks/payment/ y el ID de su proveedor. Si este proveedor no tiene webhooks, márquelo como resuelto: solo se dice una vez.",
    overdueCause:
      "Según el plazo que ha fijado la tienda, un paso del pedido ya debería estar hecho.",
    overdueNext:
      "Revise el pedido y pregunte a quien se encarga de este paso. Si la tienda trabaja con otros plazos, cambie la opción deadlines.",
  },
  fields: {
    due_at: "Vence",
    limit_ms: "Plazo",
    is_business_time: "Horario laboral",
    late: "Con retraso",
    sampled: "De tantos pedidos",
    order_ids: "Pedidos",
    expires_at: "Termina",
    customer_id: "ID del cliente",
  },
}

export default watching
