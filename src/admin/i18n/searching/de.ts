/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Bisher nichts gefunden",
  text: "Diese Wörter sind häufig, und nur die neuesten Einträge wurden durchsucht.",
  further: "Weiter zurück suchen",
  rangeMore: "{{from}}–{{to}} von mehr als {{total}}",
  rangeAtLeast: "{{from}}–{{to}} von mindestens {{total}}",
  here: "Hier gefunden: {{total}}",
  hereSoFar:
    "Hier gefunden: {{total}}. Unter älteren Einträgen können weitere sein.",
}

export default searching
