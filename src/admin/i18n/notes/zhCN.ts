import type { NoteTexts, StoryTexts } from "./texts"

export const notes: NoteTexts = {
  add: "添加备注…",
  send: "添加备注",
  save: "保存",
  hint: "按 Ctrl+Enter 发送，用 @ 提及同事",
  failed: "备注未能保存。您输入的内容仍在这里。",
  denied: "您的角色不能写备注。",
  edit: "编辑备注",
  remove: "删除备注",
  removeTitle: "删除这条备注？",
  removeText: "内容将永久消失。时间线上会保留“有一条备注被删除”的记录。",
  pin: "置顶",
  unpin: "取消置顶",
  pinned: "置顶的备注",
  suggestions: "可提及的同事",
  edited: "已编辑",
  added: "备注已添加",
}

export const story: StoryTexts = {
  title: "客户动态",
  empty: "这位客户还没有任何记录。",
  more: "显示更多",
  order: "订单 #{{number}}",
}

export const noteTypes = { "order.note": "备注" }
