/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "目前未找到",
  text: "这些词很常见，目前只查找了最新的记录。",
  further: "继续往前查找",
  rangeMore: "第 {{from}}–{{to}} 条，共超过 {{total}} 条",
  rangeAtLeast: "第 {{from}}–{{to}} 条，至少 {{total}} 条",
  here: "此处找到 {{total}} 条",
  hereSoFar: "此处找到 {{total}} 条。更早的记录中可能还有。",
}

export default searching
