import type { Frame } from "./frame"

export const ar: Frame = {
  opened: "مشكلة: {{label}}",
  more: "{{n}} أخرى: {{label}}",
  over: "انتهت: {{label}}",
  several: "عدة أنواع من المشكلات معًا: {{n}}",
  overSeveral: "أنواع المشكلات التي انتهت: {{n}}",
  digest: "أنواع المشكلات المفتوحة: {{n}}",
  what: "ماذا حدث",
  why: "السبب",
  todo: "ما العمل",
  count: "المفتوحة: {{n}}",
  others: "أنواع أخرى: {{n}}",
  isOver: "لم يعد شيء منها مفتوحًا.",
  link: "افتحها في لوحة الإدارة",
  footer: "أرسله سجل نشاط متجرك إلى من يحددهم الخيار “alerts”.",
}
