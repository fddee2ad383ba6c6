/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Nothing found so far",
  text: "These words are common, and only the newest entries were looked through.",
  further: "Look further back",
}

export default searching
