import type { Frame } from "./frame"

export const zhCN: Frame = {
  opened: "问题：{{label}}",
  more: "又有 {{n}} 个：{{label}}",
  over: "已结束：{{label}}",
  several: "同时出现 {{n}} 类问题",
  overSeveral: "{{n}} 类问题已结束",
  digest: "未解决的问题类别：{{n}}",
  what: "内容",
  why: "原因",
  todo: "处理办法",
  count: "未解决：{{n}}",
  others: "其他类别：{{n}}",
  isOver: "已没有未解决的问题。",
  link: "在管理后台打开",
  footer: "由您商店的活动日志发送给选项“alerts”中指定的收件人。",
}
