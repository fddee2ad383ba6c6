import type { WatchingTexts } from "./en"

const watching: WatchingTexts = {
  explain: {
    withoutOrderCause:
      "Il cliente ha pagato e il checkout si è interrotto prima che nascesse l’ordine: la pagina è stata chiusa o qualcosa non è riuscito.",
    withoutOrderNext:
      "Completa il carrello da qui. Se non è possibile, restituisci il denaro presso il fornitore di pagamento e avvisa il cliente.",
    expiringCause:
      "Il fornitore di pagamento trattiene il denaro autorizzato solo per alcuni giorni. Poi torna al cliente.",
    expiringNext:
      "Incassa ora il pagamento, o annullalo se l’ordine non va spedito.",
    silentCause:
      "Il fornitore di pagamento non comunica nulla al negozio. Chi chiude la pagina dopo aver pagato resta senza ordine, e il denaro rimborsato o perso presso il fornitore resta sconosciuto.",
    silentNext:
      "Crea un webhook nel pannello del fornitore con l’indirizzo /hooks/payment/ e l’ID del tuo fornitore. Se questo fornitore non ha webhook, segnalo come risolto: viene detto una volta sola.",
    overdueCause:
      "Secondo la scadenza fissata dal negozio, un passo dell’ordine avrebbe già dovuto essere compiuto.",
    overdueNext:
      "Guarda l’ordine e senti chi si occupa di questo passo. Se il negozio lavora con altri tempi, cambia l’opzione deadlines.",
  },
  fields: {
    due_at: "Scadenza",
    limit_ms: "Termine",
    is_business_time: "Orario di lavoro",
    late: "In ritardo",
    sampled: "Su quanti ordini",
    order_ids: "Ordini",
    expires_at: "Termina",
    customer_id: "ID cliente",
  },
}

export default watching
