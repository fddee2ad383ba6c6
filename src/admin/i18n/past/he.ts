import type { PastTexts } from "./en"

const past: PastTexts = {
  reading: "העבר של החנות נקרא כעת: {{done}} מתוך {{total}} הזמנות",
  fromRows: "מהרשומות של Medusa עצמה: כשלים מאותה תקופה אינם ידועים.",
  pruned: "הרשומות נשמרות למשך {{time}}: מה שקדם לכך כבר אינו כאן.",
  note: "נקרא בדיעבד מהרשומות של Medusa עצמה.",
}

export default past
