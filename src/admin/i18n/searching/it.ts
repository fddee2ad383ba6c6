/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Per ora nessun risultato",
  text: "Queste parole sono frequenti e sono state esaminate solo le voci più recenti.",
  further: "Cerca più indietro",
}

export default searching
