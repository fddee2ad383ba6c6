import type { PeopleTexts } from "./en"

const people: PeopleTexts = {
  menu: "スヌーズまたは割り当て",
  snooze: "スヌーズ",
  tomorrow: "明日 {{time}}",
  onDate: "日付を選ぶ…",
  until: "この日の朝まで",
  comesBack:
    "その時に再び表示されます。問題が再発した場合はそれより早く表示されます。",
  wrongDay: "明日以降、1年以内の日付を選んでください。",
  endSnooze: "スヌーズを解除",
  snoozed: "スヌーズ中",
  snoozedUntil: "{{time}}までスヌーズ",
  awake: "スヌーズを解除しました",
  assign: "割り当て",
  me: "自分",
  nobody: "なし",
  assignedTo: "担当: {{name}}",
  unassigned: "担当者なし",
  askText: "件数が多いため、この変更を一度に元に戻すことはできません。",
  assignee: "担当者",
  mine: "自分の問題",
  nobodys: "担当者なし",
  everybodys: "全員の問題",
}

export default people
