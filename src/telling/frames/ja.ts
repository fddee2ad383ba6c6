import type { Frame } from "./frame"

export const ja: Frame = {
  opened: "問題: {{label}}",
  more: "さらに{{n}}件: {{label}}",
  over: "解消: {{label}}",
  several: "{{n}}種類の問題が同時に発生",
  overSeveral: "{{n}}種類の問題が解消",
  digest: "未解決の問題の種類: {{n}}",
  what: "内容",
  why: "原因",
  todo: "対処方法",
  count: "未解決: {{n}}",
  others: "その他の種類: {{n}}",
  isOver: "未解決のものはもうありません。",
  link: "管理画面で開く",
  footer:
    "ショップのアクティビティログから、オプション「alerts」に指定された宛先へ送信しました。",
}
