import type { DetailTranslation } from "./en"
import { noteFields } from "./notes/es"
import watching from "./watching/es"

const es: DetailTranslation = {
  explain: {
    ...watching.explain,
    jobCause:
      "Una tarea programada no se ejecutó en sus tres últimas horas previstas. Lo que depende de ella espera.",
    jobNext:
      "Reinicie el servidor: un planificador que perdió sus tareas las recupera al arrancar. Si la tarea vuelve a atrasarse, muestre esto a quien mantiene la tienda.",
    quietCause:
      "Llegaron muchos menos pedidos que antes en este día de la semana y a esta hora. Quizá falle el pago o un proveedor de pagos, o haya terminado una campaña.",
    quietNext:
      "Haga un pedido en su propia tienda, con cada forma de pago. Si funciona, mire si todavía llegan visitantes.",
    submissionCause: "El proveedor de envíos rechazó el pedido.",
    submissionNext:
      "Compruebe qué dice el proveedor, p. ej., sobre existencias o dirección, y vuelva a crear la preparación.",
    paymentCause:
      "El proveedor de pagos no quiso autorizar o cobrar el importe.",
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
      "Cancele el pago en el panel del propio proveedor. Esto se cierra solo cuando el dinero se libera, se captura o paga un pedido; si no, márquelo como gestionado.",
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
      "Asegúrese de que el cliente ha recuperado el dinero y de que ya no se fabrica ni se envía nada; después márquelo como gestionado.",
    fulfillmentCause:
      "Se canceló una preparación. Sus artículos no están en camino.",
    fulfillmentNext:
      "Si el cliente todavía los espera, vuelva a crear la preparación. Si no, márquelo como gestionado.",
    afterSaleCause: "Se canceló una devolución, una reclamación o un cambio.",
    afterSaleNext:
      "Si no se acordó con el cliente, ábralo de nuevo. Si no, márquelo como gestionado.",
    gapCause:
      "Falta aquí parte de lo ocurrido en ese momento. El mensaje dice por qué.",
    gapNext:
      "Revise los pedidos de ese momento. Si vuelve a ocurrir, muéstreselo a quien se ocupa de la tienda.",
  },
  fields: {
    ...noteFields,
    ...watching.fields,
    job: "Tarea",
    schedule: "Programación",
    last_run_at: "Última ejecución",
    orders: "Pedidos",
    expected_orders: "Pedidos esperados",
    failed_checkouts: "Compras fallidas",
    hours: "Horas",
    cause: "Causa",
    code: "Código",
    decline_code: "Código de rechazo",
    reason: "Motivo",
    note: "Nota",
    amount: "Importe",
    display_id: "Número de pedido",
    email: "Correo electrónico",
    actor_email: "Realizado por (correo electrónico)",
    to: "Destinatario",
    provider: "Proveedor",
    external_id: "Número del proveedor",
    attempt: "Intento",
    max_attempts: "Intentos permitidos",
    carrier: "Transportista",
    tracking_number: "Número de seguimiento",
    tracking_url: "Enlace de seguimiento",
    previous_tracking_number: "Número de seguimiento anterior",
    previous_tracking_url: "Enlace de seguimiento anterior",
    trackings: "Paquetes",
    items: "Artículos",
    received: "Recibidos",
    damaged: "Dañados",
    returned: "Devueltos",
    replacements: "Reemplazos",
    claim_type: "Tipo de reclamación",
    added: "Añadidos",
    changed: "Cambiados",
    repriced: "Precio cambiado",
    removed: "Eliminados",
    shipping_added: "Envío añadido",
    shipping_removed: "Envío eliminado",
    lines: "Líneas",
    difference: "Diferencia del total",
    field: "Qué cambió",
    reference: "Referencia",
    is_store_credit: "Como saldo de la tienda",
    by_staff: "Por el personal",
    subject: "Objeto",
    kind: "Clase",
    channel: "Canal",
    template: "Plantilla",
    bounce: "Resultado",
    reported_by: "Notificado por",
    counts: "Resultado",
    products: "Productos",
    created: "Creados",
    updated: "Actualizados",
    started_at: "Inicio",
    duration_ms: "Duración",
    waited_ms: "En curso desde hace",
    idle_since: "Última actividad",
    count: "Cantidad",
    period: "Periodo",
    days: "Días de conservación",
    entries: "Entradas",
    action: "Acción",
    error: "Error",
    name: "Nombre",
    type: "Tipo",
    status: "Estado",
    causes: "Causas subyacentes",
    stack: "Pila",
    request: "Solicitud",
    workflow: "Flujo de trabajo",
    step: "Paso",
    trigger_type: "Activado por",
    regression_of: "Volvió a ocurrir",
    id: "ID",
    resolved_by: "Resuelto por",
    resolved_at: "Resuelto el",
    _truncated: "Abreviado",
    order_id: "ID del pedido",
    cart_id: "ID del carrito",
    payment_id: "ID del pago",
    payment_collection_id: "ID del cobro agrupado",
    payment_session_id: "ID de la sesión de pago",
    capture_id: "ID de la captura",
    refund_id: "ID del reembolso",
    fulfillment_id: "ID de la preparación",
    return_id: "ID de la devolución",
    claim_id: "ID de la reclamación",
    exchange_id: "ID del cambio",
    order_change_id: "ID de la modificación",
    notification_id: "ID de la notificación",
    event_id: "ID del evento",
    provider_id: "ID del proveedor",
    run_id: "ID de la ejecución",
    transaction_id: "ID de la transacción",
    outcome: "Qué fue de ello",
    order_items: "Líneas del pedido",
    location_id: "ID de la ubicación",
    shipping_option_id: "ID de la opción de envío",
    refund_reason_id: "ID del motivo de reembolso",
    no_notification: "Sin mensaje",
    unkept: "No guardado por Medusa",
    select: "Columnas",
    filter: "Filtros",
    format: "Formato",
    total: "Total",
    succeeded: "Con éxito",
    failed: "Fallidos",
    skipped: "Omitidos",
    stopped_by: "Detenida por",
    in_a_row: "Fallos seguidos",
  },
}

export default es
