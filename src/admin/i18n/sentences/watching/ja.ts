import type { WatchingSentences } from "./en"

const watching: WatchingSentences = {
  sentences: {
    moneyWithoutOrder:
      "[{{provider}}経由で]{{money}}が支払われましたが、注文がありません",
    paidWithoutOrder:
      "[{{provider}}経由で]支払いがありましたが、注文がありません",
    authorizationExpiring:
      "[{{provider}}経由の][{{money}}の]オーソリの期限が迫っていますが、支払いが確定していません",

    notSubmitted:
      "{{within}}にフルフィルメントプロバイダーへ送信されていません",
    notShipped: "{{within}}に発送されていません",
    notDelivered: "{{within}}に配達されていません",
    confirmationNotSent: "注文確認が{{within}}に送信されていません",
    returnNotReceived: "返品が{{within}}に届いていません",
    notRefunded: "{{within}}に返金されていません",
    editNotAnswered: "注文の変更への回答が{{within}}に届いていません",
    notDone: "{{within}}に完了していません",
    notFollowed: "{{type}}：{{within}}に記録されていません",

    jobOverdue: "ジョブ「{{name}}」が直近3回の予定時刻に実行されていません",
    aJobOverdue:
      "スケジュールされたジョブが直近3回の予定時刻に実行されていません",
  },
  countedSentences: {
    webhooksMissing_other:
      "[{{provider}}経由で]{{n}}件の注文が支払われましたが、{{days}}間Webhookが届いていません",

    withinDays_other: "{{n}}日以内",
    withinHours_other: "{{n}}時間以内",
    withinMinutes_other: "{{n}}分以内",
    withinBusinessDays_other: "{{n}}営業日以内",
    withinBusinessHours_other: "{{n}}営業時間以内",
    withinBusinessMinutes_other: "営業時間で{{n}}分以内",
    lateAlready_other:
      "この期限の開始時点で、{{n}}件の注文がすでに遅れていました",
    notWatched_other: "注文{{n}}件中{{part}}件：この期限は監視されません",

    ordersCame_other: "{{hours}}の注文は{{n}}件です（予想は約{{expected}}件）",
    lastHours_other: "直近{{n}}時間",
    checkoutsFailed_other: "チェックアウト{{n}}件が失敗しました",
  },
}

export default watching
