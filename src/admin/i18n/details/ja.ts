import type { DetailTranslation } from "./en"
import { noteFields } from "./notes/ja"
import watching from "./watching/ja"

const ja: DetailTranslation = {
  explain: {
    ...watching.explain,
    jobCause:
      "スケジュールされたジョブが直近3回の予定時刻に実行されていません。それに依存する処理が待っています。",
    jobNext:
      "サーバーを再起動してください。ジョブを失ったスケジューラーは次の起動時に取り戻します。再び遅れる場合は、ショップの保守担当者に見せてください。",
    quietCause:
      "同じ曜日・時間帯のこれまでと比べて、注文が大幅に少なくなっています。チェックアウトや決済プロバイダーの障害、または広告の終了が考えられます。",
    quietNext:
      "ご自身のショップで、各支払い方法で注文してみてください。問題がなければ、訪問者が来ているか確認してください。",
    submissionCause: "フルフィルメント業者がこの注文を受け付けませんでした。",
    submissionNext:
      "在庫や住所など、業者が示す理由を確認してから、フルフィルメントをもう一度作成してください。",
    paymentCause: "決済業者が支払いの承認または確定を拒否しました。",
    paymentNext:
      "決済業者が示す理由を確認してください。もう一度確定するか、お客様に別の支払い方法を依頼してください。",
    refundCause:
      "決済業者が返金を拒否しました。注文の表示にかかわらず、お客様には返金されていません。",
    refundNext:
      "決済業者の口座残高など、示された理由を確認してから、もう一度返金するか、手動で返金してください。",
    webhookCause:
      "決済業者からストアに届いた決済の通知を、ストアが読み取れませんでした。通知によって完了する決済は、支払い済みでも注文になりません。",
    webhookNext:
      "medusa-config.ts の Webhook シークレットを決済業者の管理画面のものと照合し、そこに登録されたアドレスが /hooks/payment/ と決済業者の ID になっているか確認してください。その後、届かなかった通知を決済業者から再送してください。",
    voidCause:
      "成立しなかった注文または購入手続きの与信枠の解放を、決済業者が拒否しました。お客様の口座では金額が確保されたままです。",
    voidNext:
      "決済業者の管理画面で支払いを取り消してください。金額が解放されるか、確定されるか、注文の支払いに使われると自動的に終わります。それ以外の場合は対応済みにしてください。",
    actionCause: "ストアが自動で、またはクリックにより行う処理が失敗しました。",
    actionNext:
      "メッセージを確認してください。始めた場所でもう一度実行し、できない場合はストアの管理担当者に見せてください。",
    emailCause:
      "メール送信業者がこのメッセージを拒否しました。誰にも届いていません。",
    emailNext:
      "宛先の誤りや送信制限など、業者が示す理由を確認してから、もう一度送信してください。",
    bounceCause: "メールが届かなかったか、迷惑メールとして報告されました。",
    bounceNext:
      "宛先を確認して注文の情報を修正し、必要であれば別の方法でお客様に連絡してください。",
    syncCause:
      "インポート、エクスポートまたは同期が途中で止まりました。一部はすでに処理されている可能性があります。",
    syncNext:
      "ファイルの行や業者への接続など、理由に示された点を直してから、もう一度開始してください。",
    stalledCause: "同期が開始されましたが、終了が報告されていません。",
    stalledNext:
      "まだ実行中かどうかを業者側で確認し、止まっていればもう一度開始してください。",
    cancellationCause:
      "担当者または連携サービスにより、注文がキャンセルされました。",
    cancellationNext:
      "お客様に返金されていること、製造や発送が行われないことを確認してから、対応済みにしてください。",
    fulfillmentCause:
      "フルフィルメントがキャンセルされました。商品は発送されません。",
    fulfillmentNext:
      "お客様がまだ商品を待っている場合は、フルフィルメントをもう一度作成してください。そうでなければ対応済みにしてください。",
    afterSaleCause: "返品、クレームまたは交換がキャンセルされました。",
    afterSaleNext:
      "お客様と合意していない場合は、もう一度作成してください。そうでなければ対応済みにしてください。",
    gapCause:
      "その時間帯の出来事の一部がここに残っていません。理由はメッセージに書かれています。",
    gapNext:
      "その時間帯の注文を確認してください。再び起きる場合は、ショップの管理担当者に見せてください。",
  },
  fields: {
    ...noteFields,
    ...watching.fields,
    job: "ジョブ",
    schedule: "スケジュール",
    last_run_at: "前回の実行",
    orders: "注文数",
    expected_orders: "予想される注文数",
    failed_checkouts: "失敗したチェックアウト",
    hours: "時間数",
    cause: "原因",
    code: "コード",
    decline_code: "拒否コード",
    reason: "理由",
    note: "メモ",
    amount: "金額",
    display_id: "注文番号",
    email: "メール",
    actor_email: "実行者のメール",
    to: "宛先",
    provider: "プロバイダー",
    external_id: "プロバイダーの番号",
    attempt: "試行回数",
    max_attempts: "試行の上限",
    carrier: "配送業者",
    tracking_number: "追跡番号",
    tracking_url: "追跡リンク",
    previous_tracking_number: "以前の追跡番号",
    previous_tracking_url: "以前の追跡リンク",
    trackings: "荷物",
    items: "商品",
    received: "受領数",
    damaged: "破損",
    returned: "返品",
    replacements: "代替品",
    claim_type: "クレームの種類",
    added: "追加",
    changed: "変更",
    repriced: "価格の変更",
    removed: "削除",
    shipping_added: "配送方法の追加",
    shipping_removed: "配送方法の削除",
    lines: "明細",
    difference: "合計の差額",
    field: "変更箇所",
    reference: "参照",
    is_store_credit: "ストアクレジットとして",
    by_staff: "スタッフによる",
    subject: "対象",
    kind: "種別",
    channel: "チャネル",
    template: "テンプレート",
    bounce: "配信結果",
    reported_by: "報告元",
    counts: "結果",
    products: "商品",
    created: "作成",
    updated: "更新",
    started_at: "開始",
    duration_ms: "所要時間",
    waited_ms: "経過時間",
    idle_since: "最後の操作",
    count: "件数",
    period: "期間",
    days: "保存日数",
    entries: "記録",
    action: "処理",
    error: "エラー",
    name: "名前",
    type: "種類",
    status: "ステータス",
    causes: "背後の原因",
    stack: "スタック",
    request: "リクエスト",
    workflow: "ワークフロー",
    step: "ステップ",
    trigger_type: "きっかけ",
    regression_of: "再発",
    id: "ID",
    resolved_by: "解決者",
    resolved_at: "解決日時",
    _truncated: "省略あり",
    order_id: "注文ID",
    cart_id: "カートID",
    payment_id: "支払いID",
    payment_collection_id: "支払いコレクションID",
    payment_session_id: "支払いセッションID",
    capture_id: "売上確定ID",
    refund_id: "返金ID",
    fulfillment_id: "フルフィルメントID",
    return_id: "返品ID",
    claim_id: "クレームID",
    exchange_id: "交換ID",
    order_change_id: "変更ID",
    notification_id: "通知ID",
    event_id: "イベントID",
    provider_id: "プロバイダーID",
    run_id: "実行ID",
    transaction_id: "トランザクションID",
    outcome: "結果",
    order_items: "注文の明細",
    location_id: "ロケーションID",
    shipping_option_id: "配送オプションID",
    refund_reason_id: "返金理由ID",
    no_notification: "通知なし",
    unkept: "Medusaが保存しないもの",
    select: "列",
    filter: "絞り込み",
    format: "形式",
    total: "合計",
    succeeded: "成功",
    failed: "失敗",
    skipped: "スキップ",
  },
}

export default ja
