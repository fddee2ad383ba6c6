import type { PastTexts } from "./en"

const past: PastTexts = {
  reading: "正在读取商店的历史：已读 {{done}} / {{total}} 个订单",
  fromRows: "来自 Medusa 自身的记录：当时的失败情况未知。",
  pruned: "记录保留 {{time}}：更早的内容已不在这里。",
  note: "事后从 Medusa 自身的记录中读取。",
}

export default past
