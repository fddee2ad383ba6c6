/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "まだ見つかっていません",
  text: "よく使われる語のため、最新の記録だけを調べました。",
  further: "さらに前を調べる",
  rangeMore: "{{total}}件以上中 {{from}}–{{to}}件",
  rangeAtLeast: "少なくとも{{total}}件中 {{from}}–{{to}}件",
  here: "ここで見つかった件数：{{total}}件",
  hereSoFar:
    "ここで見つかった件数：{{total}}件。さらに前の記録にもある可能性があります。",
}

export default searching
