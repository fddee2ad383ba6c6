import type { Explanations } from "./en"

const explain: Explanations = {
  submissionCause: "履约服务商拒绝了此订单。",
  submissionNext: "请查看服务商给出的原因（如库存或地址），然后重新创建履约。",
  paymentCause: "支付服务商拒绝授权或扣款。",
  paymentNext: "请查看服务商给出的原因。重新扣款，或请顾客换一种付款方式。",
  refundCause: "支付服务商拒绝了退款。无论订单如何显示，顾客都没有收到钱。",
  refundNext:
    "请查看服务商给出的原因（如您在该处的余额），然后重新退款或手动退还。",
  webhookCause:
    "支付服务商向店铺通知付款情况，但店铺无法读取这些通知。只有收到通知才完成的付款已经支付，却不会成为订单。",
  webhookNext:
    "请核对 medusa-config.ts 中的 Webhook 密钥与服务商后台的是否一致，并核对那里的地址是否为 /hooks/payment/ 加上您的服务商 ID。然后让服务商重新发送错过的通知。",
  voidCause:
    "支付服务商拒绝释放未成交的订单或结账的款项。该金额仍在顾客账户中被冻结。",
  voidNext:
    "请在支付服务商的后台取消该付款。款项被释放、收取或用于支付订单后，此问题会自动关闭；否则请将其标记为已处理。",
  actionCause: "店铺自动执行或点击触发的某项操作失败了。",
  actionNext:
    "请查看具体信息。在您发起操作的地方重试；否则请交给负责维护店铺的人。",
  emailCause: "邮件发送服务商拒绝了此消息，没有人收到它。",
  emailNext: "请查看服务商给出的原因（如地址写错或达到限额），然后重新发送。",
  bounceCause: "邮件未送达，或被收件人标记为垃圾邮件。",
  bounceNext: "请核对地址并在订单中更正，必要时用其他方式联系顾客。",
  syncCause: "导入、导出或同步中断了，其中一部分可能已经完成。",
  syncNext:
    "请修正原因中指出的问题（如文件中的某一行或对服务商的访问），然后重新开始。",
  stalledCause: "同步已开始，但一直没有收到结束的消息。",
  stalledNext: "请在服务商处查看它是否仍在运行；如果没有，请重新开始。",
  cancellationCause: "订单已被人员或集成取消。",
  cancellationNext:
    "请确认顾客已收到退款，且不再生产或发货，然后标记为已解决。",
  fulfillmentCause: "一项履约已被取消，其中的商品不会发出。",
  fulfillmentNext:
    "如果顾客仍在等待这些商品，请重新创建履约；否则请标记为已解决。",
  afterSaleCause: "一项退货、索赔或换货已被取消。",
  afterSaleNext: "如果未与顾客商定，请重新创建；否则请标记为已解决。",
  gapCause: "这里缺少那段时间的部分记录，原因见消息。",
  gapNext: "请查看那段时间的订单。如果再次发生，请交给负责维护商店的人。",
}

export default explain
