import type { FindingTexts } from "./en"

const finding: FindingTexts = {
  state: "状態",
  open: "未解決",
  yesterdayEvening: "昨日 {{time}} 以降",
  lastVisit: "前回の訪問以降（{{time}}）",
  wrongOrder: "「{{from}}」は「{{to}}」より前にしてください。",
  together: "同時に発生したもの",
  onlyLatest: "新しい{{n}}件の原因のみ表示しています。",
  oneByOne: "1件ずつ表示",
  byCause: "原因ごとにまとめる",
  selectAll: "{{n}}件すべてを選択",
  selectNone: "選択を解除",
  showAll: "{{n}}件すべてを表示",
  askAbout: "{{cause}}（{{what}}）。",
  peopleFound: "担当者で絞り込む",
}

export default finding
