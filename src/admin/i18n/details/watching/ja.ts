import type { WatchingTexts } from "./en"

const watching: WatchingTexts = {
  explain: {
    withoutOrderCause:
      "お客様は支払いを済ませましたが、注文が作成される前にチェックアウトが中断しました。ページが閉じられたか、何かが失敗しています。",
    withoutOrderNext:
      "ここからカートを完了してください。できない場合は、決済プロバイダーで返金し、お客様に連絡してください。",
    expiringCause:
      "決済プロバイダーがオーソリ済みの金額を確保するのは数日間だけです。その後はお客様に戻ります。",
    expiringNext:
      "今すぐ売上を確定するか、発送しない注文であれば取り消してください。",
    silentCause:
      "決済プロバイダーからショップへの通知がありません。支払い後にページを閉じたお客様の注文は作成されず、プロバイダー側で返金または失われた金額も分かりません。",
    silentNext:
      "プロバイダーの管理画面で、/hooks/payment/ とプロバイダーIDからなるアドレスのWebhookを作成してください。Webhookのないプロバイダーであれば、対応済みにしてください。この通知は一度だけです。",
    overdueCause:
      "ショップが設定した期限では、注文のこの手順はすでに済んでいるはずです。",
    overdueNext:
      "注文と、この手順の担当者を確認してください。別の期限で運営している場合は、オプション deadlines を変更してください。",
  },
  fields: {
    due_at: "期日",
    limit_ms: "期限",
    is_business_time: "営業時間",
    late: "遅延",
    sampled: "対象の注文数",
    order_ids: "注文",
    expires_at: "終了",
    customer_id: "顧客ID",
  },
}

export default watching
