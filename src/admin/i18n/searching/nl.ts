/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Tot nu toe niets gevonden",
  text: "Deze woorden komen vaak voor en alleen de nieuwste regels zijn doorzocht.",
  further: "Verder terugzoeken",
}

export default searching
