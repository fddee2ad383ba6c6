/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Tot nu toe niets gevonden",
  text: "Deze woorden komen vaak voor en alleen de nieuwste regels zijn doorzocht.",
  further: "Verder terugzoeken",
  rangeMore: "{{from}}–{{to}} van meer dan {{total}}",
  rangeAtLeast: "{{from}}–{{to}} van minstens {{total}}",
  here: "Hier gevonden: {{total}}",
  hereSoFar:
    "Hier gevonden: {{total}}. Er kunnen er meer zijn onder de oudere regels.",
}

export default searching
