import type { PastTexts } from "./en"

const past: PastTexts = {
  reading: "ショップの過去を読み込み中：{{total}} 件中 {{done}} 件の注文",
  fromRows: "Medusa 自身の記録から作成：当時の失敗は記録されていません。",
  pruned: "記録の保存期間は{{time}}です。それ以前の内容はもう表示できません。",
  note: "発生後に Medusa 自身の記録から読み込まれました。",
}

export default past
