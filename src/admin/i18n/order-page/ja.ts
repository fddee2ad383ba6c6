import type { OrderPageTexts } from "./en"

const orderPage: OrderPageTexts = {
  views: {
    show: "表示",
    note: "対応内容（任意）",
    handledBy: "{{name}}が対応：{{note}}",
    owedRefund:
      "お客様に{{amount}}が返金されていません。別の方法で返金した場合にのみ、対応済みにしてください。",
    owedHeld:
      "ショップがお客様の{{amount}}をまだ預かっています。返金した後にのみ、対応済みにしてください。",
    owedBlocked:
      "お客様の口座で{{amount}}がまだ確保されたままです。プロバイダーが解放した後にのみ、対応済みにしてください。",
    owedPayment:
      "ショップは{{amount}}を受け取っていません。別の方法で支払われたか、支払いが不要な場合にのみ、対応済みにしてください。",
    fulfill: "フルフィルメントを作成",
    payments: "支払いを開く",
    refund: "Medusaで返金",
    address: "メールアドレスを修正",
    customers: "顧客を検索",
    returns: "返品を作成",
    claims: "クレームを作成",
    exchanges: "交換を作成",
    import: "商品をインポート",
    export: "再エクスポート",
    forDevelopers: "開発者向け",
  },
  counted: {
    ordersAttention_other: "注文{{n}}件が要対応",
  },
}

export default orderPage
