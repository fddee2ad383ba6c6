import type { FindingTexts } from "./en"

const finding: FindingTexts = {
  state: "状态",
  open: "未解决",
  yesterdayEvening: "自昨天 {{time}} 起",
  lastVisit: "自我上次访问起（{{time}}）",
  wrongOrder: "“{{from}}”必须早于“{{to}}”。",
  together: "同一操作引发",
  onlyLatest: "仅显示最近的 {{n}} 个原因。",
  oneByOne: "逐条显示",
  byCause: "按原因分组",
  selectAll: "选择全部 {{n}} 条",
  selectNone: "取消选择",
  showAll: "显示全部 {{n}} 条",
  askAbout: "{{cause}}（{{what}}）。",
  peopleFound: "按人员筛选",
}

export default finding
