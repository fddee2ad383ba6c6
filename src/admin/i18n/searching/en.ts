/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Nothing found so far",
  text: "These words are common, and only the newest entries were looked through.",
  further: "Look further back",
  rangeMore: "{{from}}–{{to}} of more than {{total}}",
  rangeAtLeast: "{{from}}–{{to}} of at least {{total}}",
  here: "Found here: {{total}}",
  hereSoFar: "Found here: {{total}}. There may be more among older entries.",
}

export default searching
