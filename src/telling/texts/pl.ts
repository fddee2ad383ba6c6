import type { TypeTexts } from "./type-texts"

/** Written by `npm run docs:events` from the admin's texts. */
export const pl: TypeTexts = {
  "order.cancelled": [
    "Zamówienie anulowane",
    "Zamówienie anulowała osoba lub integracja.",
    "Upewnij się, że klient odzyskał pieniądze i nic nie jest już produkowane ani wysyłane, a potem oznacz jako załatwione.",
  ],
  "order.action_failed": [
    "Działanie nie powiodło się",
    "Coś, co sklep robi sam lub po kliknięciu, nie powiodło się.",
    "Przeczytaj komunikat. Powtórz działanie tam, gdzie je zaczęto; w innym razie pokaż go osobie, która opiekuje się sklepem.",
  ],
  "order.payment_failed": [
    "Płatność nieudana",
    "Operator płatności odmówił autoryzacji lub pobrania pieniędzy.",
    "Sprawdź powód podany przez operatora. Pobierz płatność ponownie albo poproś klienta o inny sposób zapłaty.",
  ],
  "order.void_failed": [
    "Płatność niezwolniona",
    "Operator płatności odmówił zwolnienia środków z zamówienia lub zakupu, który nie doszedł do skutku. Są nadal zablokowane na koncie klienta.",
    "Anuluj płatność w panelu operatora. Problem zamknie się sam, gdy środki zostaną zwolnione, pobrane albo opłacą zamówienie; w innym razie oznacz go jako załatwiony.",
  ],
  "order.refund_failed": [
    "Zwrot środków nieudany",
    "Operator płatności odrzucił zwrot. Klient nie otrzymał pieniędzy, cokolwiek pokazuje zamówienie.",
    "Sprawdź powód podany przez operatora, np. swoje saldo, a potem zwróć środki ponownie albo ręcznie.",
  ],
  "order.email.failed": [
    "E-mail nieudany",
    "Dostawca wysyłający e-maile odrzucił tę wiadomość. Nikt jej nie otrzymał.",
    "Sprawdź powód podany przez dostawcę, np. błędny adres lub limit, a potem wyślij ją ponownie.",
  ],
  "email.bounced": [
    "E-mail odrzucony",
    "E-mail nie dotarł albo został oznaczony jako spam.",
    "Sprawdź adres, popraw go w zamówieniu i w razie potrzeby skontaktuj się z klientem inaczej.",
  ],
  "email.failed": [
    "E-mail nieudany (bez zamówienia)",
    "Dostawca wysyłający e-maile odrzucił tę wiadomość. Nikt jej nie otrzymał.",
    "Sprawdź powód podany przez dostawcę, np. błędny adres lub limit, a potem wyślij ją ponownie.",
  ],
  "order.submission_failed": [
    "Przekazanie nieudane",
    "Dostawca realizujący zamówienia odrzucił zamówienie.",
    "Sprawdź, co podaje dostawca, np. w sprawie stanu magazynu lub adresu, a potem utwórz realizację ponownie.",
  ],
  "order.fulfillment_cancelled": [
    "Realizacja anulowana",
    "Realizację anulowano. Jej produkty nie są w drodze.",
    "Jeśli klient nadal na nie czeka, utwórz realizację ponownie. W przeciwnym razie oznacz jako załatwione.",
  ],
  "order.return_cancelled": [
    "Zwrot anulowany",
    "Anulowano zwrot, reklamację lub wymianę.",
    "Jeśli nie uzgodniono tego z klientem, otwórz ponownie. W przeciwnym razie oznacz jako załatwione.",
  ],
  "order.claim_cancelled": [
    "Reklamacja anulowana",
    "Anulowano zwrot, reklamację lub wymianę.",
    "Jeśli nie uzgodniono tego z klientem, otwórz ponownie. W przeciwnym razie oznacz jako załatwione.",
  ],
  "order.exchange_cancelled": [
    "Wymiana anulowana",
    "Anulowano zwrot, reklamację lub wymianę.",
    "Jeśli nie uzgodniono tego z klientem, otwórz ponownie. W przeciwnym razie oznacz jako załatwione.",
  ],
  "sync.failed": [
    "Synchronizacja nieudana",
    "Import, eksport lub synchronizacja przerwała się. Część mogła już zostać wykonana.",
    "Popraw to, na co wskazuje powód, np. wiersz pliku lub dostęp do dostawcy, a potem uruchom ponownie.",
  ],
  "sync.stalled": [
    "Synchronizacja utknęła",
    "Synchronizacja się zaczęła, a jej zakończenia nigdy nie zgłoszono.",
    "Sprawdź u dostawcy, czy nadal trwa. Jeśli nie, uruchom ją ponownie.",
  ],
  "payment.webhook_failed": [
    "Webhook płatności nieudany",
    "Operator płatności zgłasza sklepowi płatności, a sklep nie rozumie tych zgłoszeń. Płatności, które kończy dopiero zgłoszenie, są opłacone i nie stają się zamówieniem.",
    "Porównaj sekret webhooka w medusa-config.ts z tym w panelu operatora, a podany tam adres z /hooks/payment/ i identyfikatorem swojego operatora. Potem zleć operatorowi ponowne wysłanie pominiętych zgłoszeń.",
  ],
  "payment.webhooks_missing": [
    "Brak webhooków od operatora płatności",
    "Operator płatności nic nie zgłasza sklepowi. Kto po zapłaceniu zamknie stronę, zostaje bez zamówienia, a pieniądze zwrócone lub utracone u operatora pozostają nieznane.",
    "Utwórz w panelu operatora webhook z adresem /hooks/payment/ i identyfikatorem operatora. Jeśli ten operator nie ma webhooków, oznacz to jako załatwione: mówi się o tym tylko raz.",
  ],
  "payment.without_order": [
    "Zapłacono bez zamówienia",
    "Klient zapłacił, a składanie zamówienia przerwało się, zanim ono powstało: strona została zamknięta albo coś się nie powiodło.",
    "Dokończ koszyk stąd. Jeśli to niemożliwe, zwróć pieniądze u operatora płatności i powiadom klienta.",
  ],
  "order.authorization_expiring": [
    "Autoryzacja wkrótce wygaśnie",
    "Operator płatności blokuje autoryzowane pieniądze tylko przez kilka dni. Potem wracają do klienta.",
    "Pobierz płatność teraz albo anuluj ją, jeśli zamówienie nie ma zostać wysłane.",
  ],
  "order.overdue": [
    "Po terminie",
    "Według terminu ustawionego przez sklep krok zamówienia powinien być już wykonany.",
    "Sprawdź zamówienie i zapytaj, kto wykonuje ten krok. Jeśli sklep pracuje w innych terminach, zmień opcję deadlines.",
  ],
  "system.action_failed": [
    "Działanie systemu nie powiodło się",
    "Coś, co sklep robi sam lub po kliknięciu, nie powiodło się.",
    "Przeczytaj komunikat. Powtórz działanie tam, gdzie je zaczęto; w innym razie pokaż go osobie, która opiekuje się sklepem.",
  ],
  "shop.quiet": [
    "Znacznie mniej zamówień",
    "Przyszło znacznie mniej zamówień niż dotąd w ten dzień tygodnia i o tej godzinie. Być może nie działa składanie zamówień lub dostawca płatności albo skończyła się reklama.",
    "Złóż zamówienie we własnym sklepie, każdym sposobem płatności. Jeśli się uda, sprawdź, czy nadal przychodzą odwiedzający.",
  ],
  "job.overdue": [
    "Zadanie opóźnione",
    "Zaplanowane zadanie nie uruchomiło się w trzech ostatnich terminach. To, co od niego zależy, czeka.",
    "Uruchom serwer ponownie: harmonogram, który stracił zadania, odzyskuje je przy starcie. Jeśli zadanie znów się opóźni, pokaż to osobie, która zajmuje się sklepem.",
  ],
  "activity_log.gap": [
    "Luka w dzienniku",
    "Brakuje tu części zdarzeń z tego czasu. Komunikat mówi dlaczego.",
    "Przejrzyj zamówienia z tego czasu. Jeśli to się powtórzy, pokaż to osobie, która opiekuje się sklepem.",
  ],
}
