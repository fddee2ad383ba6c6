import type { Frame } from "./frame"

export const he: Frame = {
  opened: "בעיה: {{label}}",
  more: "עוד {{n}}: {{label}}",
  over: "הסתיים: {{label}}",
  several: "כמה סוגי בעיות בבת אחת: {{n}}",
  overSeveral: "סוגי בעיות שהסתיימו: {{n}}",
  digest: "סוגי בעיות פתוחים: {{n}}",
  what: "מה קרה",
  why: "למה",
  todo: "מה לעשות",
  count: "פתוחות: {{n}}",
  others: "סוגים נוספים: {{n}}",
  isOver: "שום דבר מזה כבר לא פתוח.",
  link: "פתיחה בממשק הניהול",
  footer: "נשלח על ידי יומן הפעילות של החנות שלך למי שמופיע באפשרות “alerts”.",
}
