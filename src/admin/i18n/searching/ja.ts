/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "まだ見つかっていません",
  text: "よく使われる語のため、最新の記録だけを調べました。",
  further: "さらに前を調べる",
}

export default searching
