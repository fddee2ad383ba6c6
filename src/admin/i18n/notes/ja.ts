import type { NoteTexts, StoryTexts } from "./texts"

export const notes: NoteTexts = {
  add: "メモを追加…",
  send: "メモを追加",
  save: "保存",
  hint: "Ctrl+Enter で送信、@ でメンバーにメンション",
  failed: "メモを保存できませんでした。入力した内容は残っています。",
  denied: "このロールではメモを書けません。",
  edit: "メモを編集",
  remove: "メモを削除",
  removeTitle: "このメモを削除しますか？",
  removeText:
    "内容は完全に失われます。タイムラインにはメモが削除されたことだけが残ります。",
  pin: "上部に固定",
  unpin: "固定を解除",
  pinned: "固定されたメモ",
  suggestions: "メンションできるメンバー",
  edited: "編集済み",
  added: "メモを追加しました",
}

export const story: StoryTexts = {
  title: "お客様の履歴",
  empty: "このお客様の記録はまだありません。",
  more: "さらに表示",
  order: "注文 #{{number}}",
}

export const noteTypes = { "order.note": "メモ" }
