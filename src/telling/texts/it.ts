import type { TypeTexts } from "./type-texts"

/** Written by `npm run docs:events` from the admin's texts. */
export const it: TypeTexts = {
  "order.cancelled": [
    "Ordine annullato",
    "L’ordine è stato annullato, da una persona o da un’integrazione.",
    "Assicurati che il cliente abbia riavuto il denaro e che non si produca né si spedisca più nulla, poi segna come gestito.",
  ],
  "order.action_failed": [
    "Azione non riuscita",
    "Qualcosa che il negozio fa da solo, o con un clic, non è riuscito.",
    "Leggi il messaggio. Ripeti l’azione dove l’avevi avviata; altrimenti mostralo a chi si occupa del negozio.",
  ],
  "order.payment_failed": [
    "Pagamento non riuscito",
    "Il fornitore di pagamenti ha rifiutato di autorizzare o acquisire l’importo.",
    "Guarda il motivo indicato dal fornitore. Acquisisci di nuovo o chiedi al cliente un altro modo di pagare.",
  ],
  "order.void_failed": [
    "Pagamento non svincolato",
    "Il fornitore di pagamenti ha rifiutato di svincolare il denaro di un ordine o di un acquisto non andato a buon fine. È ancora bloccato sul conto del cliente.",
    "Annulla il pagamento nel pannello del fornitore. Si chiude da sé quando il denaro viene svincolato, acquisito o usato per un ordine; altrimenti segnalo come risolto.",
  ],
  "order.refund_failed": [
    "Rimborso non riuscito",
    "Il fornitore di pagamenti ha rifiutato il rimborso. Il cliente non ha ricevuto il denaro, qualunque cosa dica l’ordine.",
    "Guarda il motivo indicato dal fornitore, ad es. il tuo saldo, poi rimborsa di nuovo o restituisci il denaro a mano.",
  ],
  "order.email.failed": [
    "E-mail non riuscita",
    "Il fornitore che invia le e-mail ha rifiutato questo messaggio. Nessuno lo ha ricevuto.",
    "Guarda il motivo indicato dal fornitore, ad es. un indirizzo sbagliato o un limite, poi invialo di nuovo.",
  ],
  "email.bounced": [
    "E-mail respinta",
    "L’e-mail non è arrivata, oppure è stata segnalata come spam.",
    "Controlla l’indirizzo, correggilo nell’ordine e, se serve, contatta il cliente in un altro modo.",
  ],
  "email.failed": [
    "E-mail non riuscita (senza ordine)",
    "Il fornitore che invia le e-mail ha rifiutato questo messaggio. Nessuno lo ha ricevuto.",
    "Guarda il motivo indicato dal fornitore, ad es. un indirizzo sbagliato o un limite, poi invialo di nuovo.",
  ],
  "order.submission_failed": [
    "Inoltro non riuscito",
    "Il fornitore che evade gli ordini ha rifiutato l’ordine.",
    "Controlla che cosa dice il fornitore, ad es. su scorte o indirizzo, poi crea di nuovo l’evasione.",
  ],
  "order.fulfillment_cancelled": [
    "Evasione annullata",
    "Un’evasione è stata annullata. I suoi articoli non sono in viaggio.",
    "Se il cliente li aspetta ancora, crea di nuovo l’evasione. Altrimenti segna come gestito.",
  ],
  "order.return_cancelled": [
    "Reso annullato",
    "Un reso, un reclamo o un cambio è stato annullato.",
    "Se non era concordato con il cliente, aprilo di nuovo. Altrimenti segna come gestito.",
  ],
  "order.claim_cancelled": [
    "Reclamo annullato",
    "Un reso, un reclamo o un cambio è stato annullato.",
    "Se non era concordato con il cliente, aprilo di nuovo. Altrimenti segna come gestito.",
  ],
  "order.exchange_cancelled": [
    "Cambio annullato",
    "Un reso, un reclamo o un cambio è stato annullato.",
    "Se non era concordato con il cliente, aprilo di nuovo. Altrimenti segna come gestito.",
  ],
  "sync.failed": [
    "Sincronizzazione non riuscita",
    "Un’importazione, esportazione o sincronizzazione si è interrotta. Una parte potrebbe essere già stata eseguita.",
    "Correggi ciò che indica il motivo, ad es. una riga del file o l’accesso al fornitore, poi avviala di nuovo.",
  ],
  "sync.stalled": [
    "Sincronizzazione bloccata",
    "Una sincronizzazione è iniziata e la sua fine non è mai stata segnalata.",
    "Controlla presso il fornitore se è ancora in corso. Se non lo è, avviala di nuovo.",
  ],
  "payment.webhook_failed": [
    "Webhook di pagamento non riuscito",
    "Il fornitore di pagamenti comunica i pagamenti al negozio, che non capisce i suoi avvisi. I pagamenti che si concludono solo con un avviso risultano pagati e non diventano ordini.",
    "Confronta il segreto del webhook in medusa-config.ts con quello nel pannello del fornitore, e l’indirizzo indicato lì con /hooks/payment/ e l’id del tuo fornitore. Poi fai inviare di nuovo gli avvisi persi.",
  ],
  "payment.webhooks_missing": [
    "Nessun webhook dal fornitore di pagamento",
    "Il fornitore di pagamento non comunica nulla al negozio. Chi chiude la pagina dopo aver pagato resta senza ordine, e il denaro rimborsato o perso presso il fornitore resta sconosciuto.",
    "Crea un webhook nel pannello del fornitore con l’indirizzo /hooks/payment/ e l’ID del tuo fornitore. Se questo fornitore non ha webhook, segnalo come risolto: viene detto una volta sola.",
  ],
  "payment.without_order": [
    "Pagato senza ordine",
    "Il cliente ha pagato e il checkout si è interrotto prima che nascesse l’ordine: la pagina è stata chiusa o qualcosa non è riuscito.",
    "Completa il carrello da qui. Se non è possibile, restituisci il denaro presso il fornitore di pagamento e avvisa il cliente.",
  ],
  "order.authorization_expiring": [
    "L’autorizzazione sta per scadere",
    "Il fornitore di pagamento trattiene il denaro autorizzato solo per alcuni giorni. Poi torna al cliente.",
    "Incassa ora il pagamento, o annullalo se l’ordine non va spedito.",
  ],
  "order.overdue": [
    "In ritardo",
    "Secondo la scadenza fissata dal negozio, un passo dell’ordine avrebbe già dovuto essere compiuto.",
    "Guarda l’ordine e senti chi si occupa di questo passo. Se il negozio lavora con altri tempi, cambia l’opzione deadlines.",
  ],
  "system.action_failed": [
    "Azione di sistema non riuscita",
    "Qualcosa che il negozio fa da solo, o con un clic, non è riuscito.",
    "Leggi il messaggio. Ripeti l’azione dove l’avevi avviata; altrimenti mostralo a chi si occupa del negozio.",
  ],
  "shop.quiet": [
    "Molti meno ordini",
    "Sono arrivati molti meno ordini che in passato in questo giorno e a quest’ora. Il checkout o un fornitore di pagamenti potrebbe essere guasto, o una pubblicità è finita.",
    "Fai un ordine nel tuo negozio, con ogni metodo di pagamento. Se funziona, controlla se arrivano ancora visitatori.",
  ],
  "job.overdue": [
    "Attività in ritardo",
    "Un’attività pianificata non è partita alle ultime tre scadenze. Chi ne dipende aspetta.",
    "Riavvia il server: uno scheduler che ha perso le sue attività le ritrova all’avvio. Se l’attività è di nuovo in ritardo, mostralo a chi gestisce il negozio.",
  ],
  "activity_log.gap": [
    "Lacuna nel registro",
    "Qui manca parte di ciò che è successo in quel momento. Il messaggio dice perché.",
    "Controlla gli ordini di quel periodo. Se succede ancora, mostralo a chi si occupa del negozio.",
  ],
}
