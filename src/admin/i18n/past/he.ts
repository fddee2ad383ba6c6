import type { PastTexts } from "./en"

const past: PastTexts = {
  reading: "העבר של החנות נקרא כעת: {{done}} מתוך {{total}} הזמנות",
  fromRows: "מהרשומות של Medusa עצמה: כשלים מאותה תקופה אינם ידועים.",
  note: "נקרא בדיעבד מהרשומות של Medusa עצמה.",
}

export default past
