import type { PastTexts } from "./en"

const past: PastTexts = {
  reading: "Odczytywanie historii sklepu: {{done}} z {{total}} zamówień",
  fromRows: "Z danych samej Medusy: błędy z tamtego czasu nie są znane.",
  pruned:
    "Wpisy są przechowywane przez {{time}}: tego, co było wcześniej, już tu nie ma.",
  note: "Odczytano później z danych samej Medusy.",
}

export default past
