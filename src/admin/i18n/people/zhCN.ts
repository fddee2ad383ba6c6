import type { PeopleTexts } from "./en"

const people: PeopleTexts = {
  menu: "稍后处理或指派",
  snooze: "稍后处理",
  tomorrow: "明天 {{time}}",
  onDate: "选择日期……",
  until: "直到这一天的早上",
  comesBack: "届时会再次出现；如果问题再次发生，会更早出现。",
  wrongDay: "请选择今天之后、一年以内的日期。",
  endSnooze: "取消稍后处理",
  snoozed: "已推迟",
  snoozedUntil: "推迟到 {{time}}",
  awake: "不再推迟",
  assign: "指派",
  me: "我",
  nobody: "无人",
  assignedTo: "已指派给 {{name}}",
  unassigned: "未指派给任何人",
  askText: "数量太多，此更改无法一次撤销。",
  assignee: "负责人",
  mine: "我的",
  nobodys: "无人负责",
  everybodys: "所有人的",
}

export default people
