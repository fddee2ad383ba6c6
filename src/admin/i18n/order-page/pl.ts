import type { OrderPageTexts } from "./en"

const orderPage: OrderPageTexts = {
  views: {
    show: "Pokaż",
    note: "Co zrobiono (opcjonalnie)",
    handledBy: "Załatwione przez {{name}}: {{note}}",
    owedRefund:
      "Klient nie odzyskał {{amount}}. Oznacz jako załatwione tylko wtedy, gdy zwrócono tę kwotę w inny sposób.",
    owedHeld:
      "Sklep nadal ma {{amount}} klienta. Oznacz jako załatwione dopiero po zwrocie tej kwoty.",
    owedBlocked:
      "{{amount}} jest nadal zablokowane na koncie klienta. Oznacz jako załatwione dopiero wtedy, gdy dostawca zwolni tę kwotę.",
    owedPayment:
      "Sklep nie otrzymał {{amount}}. Oznacz jako załatwione tylko wtedy, gdy zapłacono w inny sposób lub płatność nie jest już potrzebna.",
    fulfill: "Utwórz realizację",
    payments: "Otwórz płatności",
    refund: "Zwróć w Medusie",
    address: "Popraw adres",
    customers: "Znajdź klienta",
    returns: "Utwórz zwrot",
    claims: "Utwórz reklamację",
    exchanges: "Utwórz wymianę",
    import: "Importuj produkty",
    export: "Eksportuj ponownie",
    forDevelopers: "Dla programistów",
  },
  counted: {
    ordersAttention_one: "{{n}} zamówienie wymaga uwagi",
    ordersAttention_few: "{{n}} zamówienia wymagają uwagi",
    ordersAttention_many: "{{n}} zamówień wymaga uwagi",
    ordersAttention_other: "{{n}} zamówienia wymaga uwagi",
  },
}

export default orderPage
