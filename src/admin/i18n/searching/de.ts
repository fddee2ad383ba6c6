/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Bisher nichts gefunden",
  text: "Diese Wörter sind häufig, und nur die neuesten Einträge wurden durchsucht.",
  further: "Weiter zurück suchen",
}

export default searching
