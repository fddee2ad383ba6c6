import type { WatchingTexts } from "./en"

const watching: WatchingTexts = {
  explain: {
    withoutOrderCause:
      "客户已付款，但结账在生成订单之前中断：页面被关闭，或某处失败。",
    withoutOrderNext:
      "请在此完成购物车。如果无法完成，请在支付服务商处退款并告知客户。",
    expiringCause: "支付服务商只会将已授权的款项冻结几天，之后会退还给客户。",
    expiringNext: "请立即扣款；如果订单不再发货，请取消该付款。",
    silentCause:
      "支付服务商没有向商店报告任何信息。付款后关闭页面的客户将没有订单，在服务商处退回或损失的款项也无从得知。",
    silentNext:
      "请在服务商的控制台创建 Webhook，地址为 /hooks/payment/ 加上您的服务商 ID。如果该服务商没有 Webhook，请标记为已处理：此提示只出现一次。",
    overdueCause: "按照商店设定的期限，订单的这一步现在应已完成。",
    overdueNext:
      "请查看该订单以及负责这一步的人员。如果商店使用其他期限，请修改选项 deadlines。",
  },
  fields: {
    due_at: "到期时间",
    limit_ms: "期限",
    is_business_time: "工作时间",
    late: "逾期",
    sampled: "订单总数",
    order_ids: "订单",
    expires_at: "结束时间",
    customer_id: "客户 ID",
  },
}

export default watching
