import type { DetailTranslation } from "./en"
import { noteFields } from "./notes/it"
import watching from "./watching/it"

const it: DetailTranslation = {
  explain: {
    ...watching.explain,
    jobCause:
      "Un’attività pianificata non è partita alle ultime tre scadenze. Chi ne dipende aspetta.",
    jobNext:
      "Riavvia il server: uno scheduler che ha perso le sue attività le ritrova all’avvio. Se l’attività è di nuovo in ritardo, mostralo a chi gestisce il negozio.",
    quietCause:
      "Sono arrivati molti meno ordini che in passato in questo giorno e a quest’ora. Il checkout o un fornitore di pagamenti potrebbe essere guasto, o una pubblicità è finita.",
    quietNext:
      "Fai un ordine nel tuo negozio, con ogni metodo di pagamento. Se funziona, controlla se arrivano ancora visitatori.",
    submissionCause: "Il fornitore che evade gli ordini ha rifiutato l’ordine.",
    submissionNext:
      "Controlla che cosa dice il fornitore, ad es. su scorte o indirizzo, poi crea di nuovo l’evasione.",
    paymentCause:
      "Il fornitore di pagamenti ha rifiutato di autorizzare o acquisire l’importo.",
    paymentNext:
      "Guarda il motivo indicato dal fornitore. Acquisisci di nuovo o chiedi al cliente un altro modo di pagare.",
    refundCause:
      "Il fornitore di pagamenti ha rifiutato il rimborso. Il cliente non ha ricevuto il denaro, qualunque cosa dica l’ordine.",
    refundNext:
      "Guarda il motivo indicato dal fornitore, ad es. il tuo saldo, poi rimborsa di nuovo o restituisci il denaro a mano.",
    webhookCause:
      "Il fornitore di pagamenti comunica i pagamenti al negozio, che non capisce i suoi avvisi. I pagamenti che si concludono solo con un avviso risultano pagati e non diventano ordini.",
    webhookNext:
      "Confronta il segreto del webhook in medusa-config.ts con quello nel pannello del fornitore, e l’indirizzo indicato lì con /hooks/payment/ e l’id del tuo fornitore. Poi fai inviare di nuovo gli avvisi persi.",
    voidCause:
      "Il fornitore di pagamenti ha rifiutato di svincolare il denaro di un ordine o di un acquisto non andato a buon fine. È ancora bloccato sul conto del cliente.",
    voidNext:
      "Annulla il pagamento nel pannello del fornitore. Si chiude da sé quando il denaro viene svincolato, acquisito o usato per un ordine; altrimenti segnalo come risolto.",
    actionCause:
      "Qualcosa che il negozio fa da solo, o con un clic, non è riuscito.",
    actionNext:
      "Leggi il messaggio. Ripeti l’azione dove l’avevi avviata; altrimenti mostralo a chi si occupa del negozio.",
    emailCause:
      "Il fornitore che invia le e-mail ha rifiutato questo messaggio. Nessuno lo ha ricevuto.",
    emailNext:
      "Guarda il motivo indicato dal fornitore, ad es. un indirizzo sbagliato o un limite, poi invialo di nuovo.",
    bounceCause: "L’e-mail non è arrivata, oppure è stata segnalata come spam.",
    bounceNext:
      "Controlla l’indirizzo, correggilo nell’ordine e, se serve, contatta il cliente in un altro modo.",
    syncCause:
      "Un’importazione, esportazione o sincronizzazione si è interrotta. Una parte potrebbe essere già stata eseguita.",
    syncNext:
      "Correggi ciò che indica il motivo, ad es. una riga del file o l’accesso al fornitore, poi avviala di nuovo.",
    stalledCause:
      "Una sincronizzazione è iniziata e la sua fine non è mai stata segnalata.",
    stalledNext:
      "Controlla presso il fornitore se è ancora in corso. Se non lo è, avviala di nuovo.",
    cancellationCause:
      "L’ordine è stato annullato, da una persona o da un’integrazione.",
    cancellationNext:
      "Assicurati che il cliente abbia riavuto il denaro e che non si produca né si spedisca più nulla, poi segna come gestito.",
    fulfillmentCause:
      "Un’evasione è stata annullata. I suoi articoli non sono in viaggio.",
    fulfillmentNext:
      "Se il cliente li aspetta ancora, crea di nuovo l’evasione. Altrimenti segna come gestito.",
    afterSaleCause: "Un reso, un reclamo o un cambio è stato annullato.",
    afterSaleNext:
      "Se non era concordato con il cliente, aprilo di nuovo. Altrimenti segna come gestito.",
    gapCause:
      "Qui manca parte di ciò che è successo in quel momento. Il messaggio dice perché.",
    gapNext:
      "Controlla gli ordini di quel periodo. Se succede ancora, mostralo a chi si occupa del negozio.",
  },
  fields: {
    ...noteFields,
    ...watching.fields,
    job: "Attività",
    schedule: "Pianificazione",
    last_run_at: "Ultima esecuzione",
    orders: "Ordini",
    expected_orders: "Ordini attesi",
    failed_checkouts: "Checkout falliti",
    hours: "Ore",
    cause: "Causa",
    code: "Codice",
    decline_code: "Codice di rifiuto",
    reason: "Motivo",
    note: "Nota",
    amount: "Importo",
    display_id: "Numero d’ordine",
    email: "E-mail",
    actor_email: "Eseguito da (e-mail)",
    to: "Destinatario",
    provider: "Fornitore",
    external_id: "Numero del fornitore",
    attempt: "Tentativo",
    max_attempts: "Tentativi ammessi",
    carrier: "Corriere",
    tracking_number: "Numero di tracciamento",
    tracking_url: "Link di tracciamento",
    previous_tracking_number: "Numero di tracciamento precedente",
    previous_tracking_url: "Link di tracciamento precedente",
    trackings: "Pacchi",
    items: "Articoli",
    received: "Ricevuti",
    damaged: "Danneggiati",
    returned: "Resi",
    replacements: "Sostituzioni",
    claim_type: "Tipo di reclamo",
    added: "Aggiunti",
    changed: "Modificati",
    repriced: "Prezzo modificato",
    removed: "Rimossi",
    shipping_added: "Spedizione aggiunta",
    shipping_removed: "Spedizione rimossa",
    lines: "Righe",
    difference: "Differenza del totale",
    field: "Che cosa è cambiato",
    reference: "Riferimento",
    is_store_credit: "Come credito del negozio",
    by_staff: "Dal personale",
    subject: "Oggetto",
    kind: "Genere",
    channel: "Canale",
    template: "Modello",
    bounce: "Esito",
    reported_by: "Segnalato da",
    counts: "Risultato",
    products: "Prodotti",
    created: "Creati",
    updated: "Aggiornati",
    started_at: "Inizio",
    duration_ms: "Durata",
    waited_ms: "In corso da",
    idle_since: "Ultima attività",
    count: "Quantità",
    period: "Periodo",
    days: "Giorni di conservazione",
    entries: "Voci",
    action: "Azione",
    error: "Errore",
    name: "Nome",
    type: "Tipo",
    status: "Stato",
    causes: "Cause sottostanti",
    stack: "Stack",
    request: "Richiesta",
    workflow: "Workflow",
    step: "Passo",
    trigger_type: "Attivato da",
    regression_of: "Ricomparso",
    id: "ID",
    resolved_by: "Risolto da",
    resolved_at: "Risolto il",
    _truncated: "Abbreviato",
    order_id: "ID dell’ordine",
    cart_id: "ID del carrello",
    payment_id: "ID del pagamento",
    payment_collection_id: "ID della raccolta pagamenti",
    payment_session_id: "ID della sessione di pagamento",
    capture_id: "ID dell’acquisizione",
    refund_id: "ID del rimborso",
    fulfillment_id: "ID dell’evasione",
    return_id: "ID del reso",
    claim_id: "ID del reclamo",
    exchange_id: "ID del cambio",
    order_change_id: "ID della modifica",
    notification_id: "ID della notifica",
    event_id: "ID dell’evento",
    provider_id: "ID del fornitore",
    run_id: "ID dell’esecuzione",
    transaction_id: "ID della transazione",
    outcome: "Che cosa ne è stato",
    order_items: "Righe dell'ordine",
    location_id: "ID della sede",
    shipping_option_id: "ID dell'opzione di spedizione",
    refund_reason_id: "ID del motivo di rimborso",
    no_notification: "Senza messaggio",
    unkept: "Non conservato da Medusa",
    select: "Colonne",
    filter: "Filtri",
    format: "Formato",
    total: "Totale",
    succeeded: "Riusciti",
    failed: "Falliti",
    skipped: "Saltati",
    stopped_by: "Fermata da",
    in_a_row: "Errori di fila",
  },
}

export default it
