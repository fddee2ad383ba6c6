/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Per ora nessun risultato",
  text: "Queste parole sono frequenti e sono state esaminate solo le voci più recenti.",
  further: "Cerca più indietro",
  rangeMore: "{{from}}–{{to}} di oltre {{total}}",
  rangeAtLeast: "{{from}}–{{to}} di almeno {{total}}",
  here: "Trovato qui: {{total}}",
  hereSoFar:
    "Trovato qui: {{total}}. Potrebbero essercene altre tra le voci più vecchie.",
}

export default searching
