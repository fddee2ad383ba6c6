import type { PastTexts } from "./en"

const past: PastTexts = {
  reading: "تجري قراءة ماضي متجرك، الطلبات: {{done}} من {{total}}",
  fromRows: "من سجلات Medusa نفسها: ما فشل في ذلك الوقت غير معروف.",
  note: "قُرئ لاحقًا من سجلات Medusa نفسها.",
}

export default past
