import type { OrderPageTexts } from "./en"

const orderPage: OrderPageTexts = {
  views: {
    show: "Mostrar",
    note: "Qué se hizo (opcional)",
    handledBy: "Gestionado por {{name}}: {{note}}",
    owedRefund:
      "El cliente no ha recuperado {{amount}}. Márcalo como gestionado solo si se le devolvió de otra forma.",
    owedHeld:
      "La tienda aún tiene {{amount}} del dinero del cliente. Márcalo como gestionado solo cuando se haya devuelto.",
    owedBlocked:
      "{{amount}} siguen bloqueados en la cuenta del cliente. Márcalo como gestionado solo cuando el proveedor los haya liberado.",
    owedPayment:
      "La tienda no ha recibido {{amount}}. Márcalo como gestionado solo si se pagó de otra forma o ya no debe pagarse.",
    fulfill: "Crear preparación",
    payments: "Abrir los pagos",
    refund: "Reembolsar en Medusa",
    address: "Corregir la dirección",
    customers: "Buscar al cliente",
    returns: "Crear devolución",
    claims: "Crear reclamación",
    exchanges: "Crear cambio",
    import: "Importar productos",
    export: "Exportar de nuevo",
    forDevelopers: "Para desarrolladores",
  },
  counted: {
    ordersAttention_one: "{{n}} pedido requiere atención",
    ordersAttention_other: "{{n}} pedidos requieren atención",
  },
}

export default orderPage
