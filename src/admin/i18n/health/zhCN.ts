import type { HealthTexts } from "./en"

export const healthTypes = {
  "shop.quiet": "订单大幅减少",
  "job.overdue": "任务逾期",
}

const health: HealthTexts = {
  observer_missing:
    "无法看到失败：请重启服务器；如仍然如此，请更新 medusa-plugin-activity-log。",
  observer_blind:
    "并非所有失败都能看到。您的 Medusa 版本可能需要更新的 medusa-plugin-activity-log。",
  jobs_overdue:
    "日志的计划任务没有运行。请重启服务器；在此之前日志会自行检查。",
  not_writing: "数据库拒绝写入，条目正在内存中等待。请检查数据库。",
  gaps: "日志有缺口。请打开“需要处理”查看时间和原因。",
  bus_silent:
    "事件没有送达。请检查 Redis 以及是否有带 worker 的进程在运行；遗漏的内容会在几分钟后找回。",
  stream_stopped:
    "条目没有送达您的 OpenTelemetry 收集器。请检查地址和密钥；等待中的条目稍后会发送。",
}

export default health
