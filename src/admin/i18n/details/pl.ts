import type { DetailTranslation } from "./en"
import { noteFields } from "./notes/pl"
import watching from "./watching/pl"

const pl: DetailTranslation = {
  explain: {
    ...watching.explain,
    jobCause:
      "Zaplanowane zadanie nie uruchomiło się w trzech ostatnich terminach. To, co od niego zależy, czeka.",
    jobNext:
      "Uruchom serwer ponownie: harmonogram, który stracił zadania, odzyskuje je przy starcie. Jeśli zadanie znów się opóźni, pokaż to osobie, która zajmuje się sklepem.",
    quietCause:
      "Przyszło znacznie mniej zamówień niż dotąd w ten dzień tygodnia i o tej godzinie. Być może nie działa składanie zamówień lub dostawca płatności albo skończyła się reklama.",
    quietNext:
      "Złóż zamówienie we własnym sklepie, każdym sposobem płatności. Jeśli się uda, sprawdź, czy nadal przychodzą odwiedzający.",
    submissionCause: "Dostawca realizujący zamówienia odrzucił zamówienie.",
    submissionNext:
      "Sprawdź, co podaje dostawca, np. w sprawie stanu magazynu lub adresu, a potem utwórz realizację ponownie.",
    paymentCause:
      "Operator płatności odmówił autoryzacji lub pobrania pieniędzy.",
    paymentNext:
      "Sprawdź powód podany przez operatora. Pobierz płatność ponownie albo poproś klienta o inny sposób zapłaty.",
    refundCause:
      "Operator płatności odrzucił zwrot. Klient nie otrzymał pieniędzy, cokolwiek pokazuje zamówienie.",
    refundNext:
      "Sprawdź powód podany przez operatora, np. swoje saldo, a potem zwróć środki ponownie albo ręcznie.",
    webhookCause:
      "Operator płatności zgłasza sklepowi płatności, a sklep nie rozumie tych zgłoszeń. Płatności, które kończy dopiero zgłoszenie, są opłacone i nie stają się zamówieniem.",
    webhookNext:
      "Porównaj sekret webhooka w medusa-config.ts z tym w panelu operatora, a podany tam adres z /hooks/payment/ i identyfikatorem swojego operatora. Potem zleć operatorowi ponowne wysłanie pominiętych zgłoszeń.",
    voidCause:
      "Operator płatności odmówił zwolnienia środków z zamówienia lub zakupu, który nie doszedł do skutku. Są nadal zablokowane na koncie klienta.",
    voidNext:
      "Anuluj płatność w panelu operatora. Problem zamknie się sam, gdy środki zostaną zwolnione, pobrane albo opłacą zamówienie; w innym razie oznacz go jako załatwiony.",
    actionCause: "Coś, co sklep robi sam lub po kliknięciu, nie powiodło się.",
    actionNext:
      "Przeczytaj komunikat. Powtórz działanie tam, gdzie je zaczęto; w innym razie pokaż go osobie, która opiekuje się sklepem.",
    emailCause:
      "Dostawca wysyłający e-maile odrzucił tę wiadomość. Nikt jej nie otrzymał.",
    emailNext:
      "Sprawdź powód podany przez dostawcę, np. błędny adres lub limit, a potem wyślij ją ponownie.",
    bounceCause: "E-mail nie dotarł albo został oznaczony jako spam.",
    bounceNext:
      "Sprawdź adres, popraw go w zamówieniu i w razie potrzeby skontaktuj się z klientem inaczej.",
    syncCause:
      "Import, eksport lub synchronizacja przerwała się. Część mogła już zostać wykonana.",
    syncNext:
      "Popraw to, na co wskazuje powód, np. wiersz pliku lub dostęp do dostawcy, a potem uruchom ponownie.",
    stalledCause:
      "Synchronizacja się zaczęła, a jej zakończenia nigdy nie zgłoszono.",
    stalledNext:
      "Sprawdź u dostawcy, czy nadal trwa. Jeśli nie, uruchom ją ponownie.",
    cancellationCause: "Zamówienie anulowała osoba lub integracja.",
    cancellationNext:
      "Upewnij się, że klient odzyskał pieniądze i nic nie jest już produkowane ani wysyłane, a potem oznacz jako załatwione.",
    fulfillmentCause: "Realizację anulowano. Jej produkty nie są w drodze.",
    fulfillmentNext:
      "Jeśli klient nadal na nie czeka, utwórz realizację ponownie. W przeciwnym razie oznacz jako załatwione.",
    afterSaleCause: "Anulowano zwrot, reklamację lub wymianę.",
    afterSaleNext:
      "Jeśli nie uzgodniono tego z klientem, otwórz ponownie. W przeciwnym razie oznacz jako załatwione.",
    gapCause:
      "Brakuje tu części zdarzeń z tego czasu. Komunikat mówi dlaczego.",
    gapNext:
      "Przejrzyj zamówienia z tego czasu. Jeśli to się powtórzy, pokaż to osobie, która opiekuje się sklepem.",
  },
  fields: {
    ...noteFields,
    ...watching.fields,
    job: "Zadanie",
    schedule: "Harmonogram",
    last_run_at: "Ostatnie uruchomienie",
    orders: "Zamówienia",
    expected_orders: "Oczekiwane zamówienia",
    failed_checkouts: "Nieudane zakupy",
    hours: "Godziny",
    cause: "Przyczyna",
    code: "Kod",
    decline_code: "Kod odmowy",
    reason: "Powód",
    note: "Uwaga",
    amount: "Kwota",
    display_id: "Numer zamówienia",
    email: "E-mail",
    actor_email: "Wykonane przez (e-mail)",
    to: "Odbiorca",
    provider: "Dostawca",
    external_id: "Numer u dostawcy",
    attempt: "Próba",
    max_attempts: "Dozwolone próby",
    carrier: "Przewoźnik",
    tracking_number: "Numer przesyłki",
    tracking_url: "Link do śledzenia",
    previous_tracking_number: "Poprzedni numer przesyłki",
    previous_tracking_url: "Poprzedni link do śledzenia",
    trackings: "Paczki",
    items: "Produkty",
    received: "Otrzymano",
    damaged: "Uszkodzone",
    returned: "Zwracane",
    replacements: "Zamienniki",
    claim_type: "Rodzaj reklamacji",
    added: "Dodano",
    changed: "Zmieniono",
    repriced: "Zmieniono cenę",
    removed: "Usunięto",
    shipping_added: "Dodano wysyłkę",
    shipping_removed: "Usunięto wysyłkę",
    lines: "Pozycje",
    difference: "Zmiana sumy",
    field: "Co zmieniono",
    reference: "Odniesienie",
    is_store_credit: "Jako środki w sklepie",
    by_staff: "Przez personel",
    subject: "Temat",
    kind: "Rodzaj",
    channel: "Kanał",
    template: "Szablon",
    bounce: "Wynik",
    reported_by: "Zgłoszone przez",
    counts: "Wynik",
    products: "Produkty",
    created: "Utworzono",
    updated: "Zaktualizowano",
    started_at: "Rozpoczęto",
    duration_ms: "Czas trwania",
    waited_ms: "Trwa od",
    idle_since: "Ostatnia aktywność",
    count: "Liczba",
    period: "Okres",
    days: "Dni przechowywania",
    entries: "Wpisy",
    action: "Działanie",
    error: "Błąd",
    name: "Nazwa",
    type: "Typ",
    status: "Status",
    causes: "Źródło",
    stack: "Stos",
    request: "Żądanie",
    workflow: "Przepływ pracy",
    step: "Krok",
    trigger_type: "Wywołane przez",
    regression_of: "Powróciło",
    id: "ID",
    resolved_by: "Rozwiązane przez",
    resolved_at: "Rozwiązano",
    _truncated: "Skrócono",
    order_id: "ID zamówienia",
    cart_id: "ID koszyka",
    payment_id: "ID płatności",
    payment_collection_id: "ID zbioru płatności",
    payment_session_id: "ID sesji płatności",
    capture_id: "ID pobrania",
    refund_id: "ID zwrotu pieniędzy",
    fulfillment_id: "ID realizacji",
    return_id: "ID zwrotu",
    claim_id: "ID reklamacji",
    exchange_id: "ID wymiany",
    order_change_id: "ID zmiany",
    notification_id: "ID powiadomienia",
    event_id: "ID zdarzenia",
    provider_id: "ID dostawcy",
    run_id: "ID przebiegu",
    transaction_id: "ID transakcji",
    outcome: "Co się stało",
    order_items: "Pozycje zamówienia",
    location_id: "ID lokalizacji",
    shipping_option_id: "ID opcji wysyłki",
    refund_reason_id: "ID powodu zwrotu",
    no_notification: "Bez wiadomości",
    unkept: "Nieprzechowywane przez Medusę",
    select: "Kolumny",
    filter: "Filtry",
    format: "Format",
    total: "Razem",
    succeeded: "Udane",
    failed: "Nieudane",
    skipped: "Pominięte",
  },
}

export default pl
