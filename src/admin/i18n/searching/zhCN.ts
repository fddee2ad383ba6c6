/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "目前未找到",
  text: "这些词很常见，目前只查找了最新的记录。",
  further: "继续往前查找",
}

export default searching
