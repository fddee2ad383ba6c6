import type { ActingTexts } from "../../lib/acting"

const acting: ActingTexts = {
  submit_again: "Prześlij ponownie",
  capture_again: "Pobierz ponownie",
  refund_again: "Zwróć ponownie",
  send_again: "Wyślij ponownie",
  complete_cart: "Dokończ zamówienie",
  run_again: "Uruchom ponownie",
  running: "Trwa próba…",
  askTitle: "{{provider}} nie odpowiada",
  askUnnamed: "Usługa zewnętrzna nie odpowiada",
  askGroup: "Wykonać dla wszystkich: {{what}}?",
  askOldest: "Wykonać dla {{oldest}} najstarszych, z {{what}}?",
  may_submit_again: "Zamówienie mogło zostać przyjęte.",
  may_capture_again: "Pieniądze mogły zostać pobrane.",
  may_refund_again: "Zwrot mógł zostać wykonany.",
  may_send_again: "Wiadomość mogła zostać wysłana.",
  may_complete_cart: "Zamówienie mogło zostać złożone.",
  may_run_again: "Eksport mógł zostać wykonany.",
  lookFirst:
    "Najpierw sprawdź tam. Powtórz tylko, jeśli nie zostało to wykonane.",
  anyway: "Powtórz",
  to: "Wyślij do",
  toMissing: "Podaj adres, na który wysłać",
  succeeded: "Gotowe",
  started: "Uruchomiono",
  failedAgain: "Znów się nie udało: {{cause}}",
  outcome_refused: "Odmowa: nic nie zostało zrobione.",
  outcome_not_sent: "Brak połączenia: nic nie zostało zrobione.",
  outcome_unknown: "Brak odpowiedzi: mogło zostać zrobione.",
  progress: "{{done}} z {{total}}",
  stop: "Zatrzymaj",
  runEnded:
    "Udane: {{succeeded}}, nieudane: {{failed}}, pominięte: {{skipped}}",
  runStopped: "Zatrzymano",
  runOutage:
    "Zatrzymano automatycznie: ciągle nie udawało się z tej samej przyczyny",
  why_closed: "To jest już załatwione",
  why_not_allowed: "Twoja rola na to nie pozwala",
  why_unknown_input: "Dziennik nie wie, o co proszono",
  why_order_gone: "Zamówienie już nie istnieje",
  why_order_cancelled: "Zamówienie jest anulowane",
  why_nothing_unfulfilled: "Nie ma już nic do przesłania",
  why_payment_gone: "Płatność już nie istnieje",
  why_payment_cancelled: "Płatność została zwolniona",
  why_captured_already: "Pieniądze są już pobrane",
  why_nothing_captured: "Nic nie pobrano, więc nie ma czego zwracać",
  why_refunded_already: "Pieniądze są już zwrócone",
  why_notification_gone: "Medusa nie ma już tej wiadomości",
  why_content_unkept:
    "Medusa nie przechowuje treści ani załączników tej wiadomości: wyślij ją ponownie ze źródła",
  why_sent_already: "Już wysłano ponownie",
  why_cart_gone: "Koszyk już nie istnieje",
  why_cart_completed: "Z koszyka powstało już zamówienie",
  why_nothing_authorized: "Dla tego koszyka nie autoryzowano żadnej kwoty",
  why_money_apart:
    "Koszyk czeka już na inną płatność: zwróć tę u dostawcy albo utwórz zamówienie ręcznie",
  why_exported_already: "Już uruchomiono ponownie",
  why_import_file:
    "Medusa nie przechowuje pliku nieudanego importu: prześlij go ponownie",
  why_location_gone:
    "Lokalizacja, z której miano wysłać zamówienie, już nie istnieje",
  why_option_gone: "Ta opcja wysyłki już nie istnieje",
  why_running: "Próba trwa w tej chwili",
  why_busy: "Trwa zbyt wiele prób naraz: spróbuj ponownie za minutę",
  why_unconfirmed: "Mogło to już zostać zrobione: najpierw sprawdź tam",
  why_various:
    "Żaden wpis na to nie pozwala, z różnych przyczyn: każdy podaje swoją",
}

export default acting
