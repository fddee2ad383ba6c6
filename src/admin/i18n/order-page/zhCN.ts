import type { OrderPageTexts } from "./en"

const orderPage: OrderPageTexts = {
  views: {
    show: "查看",
    note: "处理说明（可选）",
    handledBy: "由 {{name}} 处理：{{note}}",
    owedRefund:
      "客户尚未收回 {{amount}}。仅当已通过其他方式退款时，才标记为已处理。",
    owedHeld: "店铺仍持有客户的 {{amount}}。仅在退还后，才标记为已处理。",
    owedBlocked:
      "{{amount}} 仍冻结在客户账户中。仅在服务商解冻后，才标记为已处理。",
    owedPayment:
      "店铺尚未收到 {{amount}}。仅当已通过其他方式付款或无需再付款时，才标记为已处理。",
    fulfill: "创建履约",
    payments: "打开付款",
    refund: "在 Medusa 中退款",
    address: "更正地址",
    customers: "查找客户",
    returns: "创建退货",
    claims: "创建索赔",
    exchanges: "创建换货",
    import: "导入商品",
    export: "重新导出",
    forDevelopers: "面向开发者",
  },
  counted: {
    ordersAttention_other: "{{n}} 个订单需要处理",
  },
}

export default orderPage
