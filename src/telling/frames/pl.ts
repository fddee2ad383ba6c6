import type { Frame } from "./frame"

export const pl: Frame = {
  opened: "Problem: {{label}}",
  more: "Kolejne ({{n}}): {{label}}",
  over: "Zakończone: {{label}}",
  several: "Kilka rodzajów problemów naraz: {{n}}",
  overSeveral: "Zakończone rodzaje problemów: {{n}}",
  digest: "Otwarte rodzaje problemów: {{n}}",
  what: "Co",
  why: "Dlaczego",
  todo: "Co zrobić",
  count: "Otwarte: {{n}}",
  others: "Inne rodzaje: {{n}}",
  isOver: "Nic z tego nie jest już otwarte.",
  link: "Otwórz w panelu",
  footer:
    "Wysłane przez dziennik aktywności sklepu do osób wskazanych w opcji „alerts”.",
}
