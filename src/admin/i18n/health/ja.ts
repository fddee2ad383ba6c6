import type { HealthTexts } from "./en"

export const healthTypes = {
  "shop.quiet": "注文が大幅に減少",
  "job.overdue": "ジョブの遅延",
}

const health: HealthTexts = {
  observer_missing:
    "失敗が検知されていません。サーバーを再起動し、続く場合はmedusa-plugin-activity-logを更新してください。",
  observer_blind:
    "一部の失敗が検知されていません。お使いのMedusaには新しいmedusa-plugin-activity-logが必要かもしれません。",
  jobs_overdue:
    "ログの定期ジョブが実行されていません。サーバーを再起動してください。それまではログ自身が代わりに確認します。",
  not_writing:
    "データベースが受け付けないため、エントリーがメモリーで待機しています。データベースを確認してください。",
  gaps: "ログに欠落があります。「要対応」を開いて時刻と理由を確認してください。",
  bus_silent:
    "イベントが届いていません。Redisと、ワーカーのプロセスが動いているかを確認してください。抜けたものは数分後に見つけ直されます。",
  stream_stopped:
    "記録がOpenTelemetryコレクターに届いていません。アドレスとキーを確認してください。待機中のものは後で送信されます。",
}

export default health
