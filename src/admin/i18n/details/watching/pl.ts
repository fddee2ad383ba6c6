import type { WatchingTexts } from "./en"

const watching: WatchingTexts = {
  explain: {
    withoutOrderCause:
      "Klient zapłacił, a składanie zamówienia przerwało się, zanim ono powstało: strona została zamknięta albo coś się nie powiodło.",
    withoutOrderNext:
      "Dokończ koszyk stąd. Jeśli to niemożliwe, zwróć pieniądze u operatora płatności i powiadom klienta.",
    expiringCause:
      "Operator płatności blokuje autoryzowane pieniądze tylko przez kilka dni. Potem wracają do klienta.",
    expiringNext:
      "Pobierz płatność teraz albo anuluj ją, jeśli zamówienie nie ma zostać wysłane.",
    silentCause:
      "Operator płatności nic nie zgłasza sklepowi. Kto po zapłaceniu zamknie stronę, zostaje bez zamówienia, a pieniądze zwrócone lub utracone u operatora pozostają nieznane.",
    silentNext:
      "Utwórz w panelu operatora webhook z adresem /hooks/payment/ i identyfikatorem operatora. Jeśli ten operator nie ma webhooków, oznacz to jako załatwione: mówi się o tym tylko raz.",
    overdueCause:
      "Według terminu ustawionego przez sklep krok zamówienia powinien być już wykonany.",
    overdueNext:
      "Sprawdź zamówienie i zapytaj, kto wykonuje ten krok. Jeśli sklep pracuje w innych terminach, zmień opcję deadlines.",
  },
  fields: {
    due_at: "Termin",
    limit_ms: "Czas na wykonanie",
    is_business_time: "Czas pracy",
    late: "Po terminie",
    sampled: "Z tylu zamówień",
    order_ids: "Zamówienia",
    expires_at: "Kończy się",
    customer_id: "ID klienta",
  },
}

export default watching
