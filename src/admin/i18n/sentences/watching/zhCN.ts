import type { WatchingSentences } from "./en"

const watching: WatchingSentences = {
  sentences: {
    moneyWithoutOrder: "已[通过 {{provider}} ]支付 {{money}}，但没有订单",
    paidWithoutOrder: "已[通过 {{provider}} ]付款，但没有订单",
    authorizationExpiring:
      "[通过 {{provider}} 的]付款授权[ {{money}} ]即将到期，尚未收款",

    notSubmitted: "{{within}}未提交",
    notShipped: "{{within}}未发货",
    notDelivered: "{{within}}未送达",
    confirmationNotSent: "{{within}}未发送订单确认",
    returnNotReceived: "{{within}}未收到退货",
    notRefunded: "{{within}}未退款",
    editNotAnswered: "{{within}}未答复订单修改",
    notDone: "{{within}}未完成",
    notFollowed: "{{type}}：{{within}}未发生",

    jobOverdue: "任务“{{name}}”在最近三次计划时间均未运行",
    aJobOverdue: "有一项计划任务在最近三次计划时间均未运行",
  },
  countedSentences: {
    webhooksMissing_other:
      "[通过 {{provider}} ]已支付 {{n}} 个订单，但{{days}}内没有收到 Webhook",

    withinDays_other: "{{n}} 天内",
    withinHours_other: "{{n}} 小时内",
    withinMinutes_other: "{{n}} 分钟内",
    withinBusinessDays_other: "{{n}} 个工作日内",
    withinBusinessHours_other: "{{n}} 个工作小时内",
    withinBusinessMinutes_other: "工作时间 {{n}} 分钟内",
    lateAlready_other: "此期限开始时已有 {{n}} 个订单逾期",
    notWatched_other: "{{n}} 个订单中有 {{part}} 个如此：不监控此期限",

    ordersCame_other: "{{hours}}有 {{n}} 个订单，而预计约有 {{expected}} 个",
    lastHours_other: "最近 {{n}} 小时",
    checkoutsFailed_other: "{{n}} 次结账失败",
  },
}

export default watching
