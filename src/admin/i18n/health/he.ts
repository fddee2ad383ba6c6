import type { HealthTexts } from "./en"

export const healthTypes = {
  "shop.quiet": "הרבה פחות הזמנות",
  "job.overdue": "משימה באיחור",
}

const health: HealthTexts = {
  observer_missing:
    "כשלים אינם נראים: הפעילו את השרת מחדש, ועדכנו את medusa-plugin-activity-log אם זה נמשך.",
  observer_blind:
    "לא כל הכשלים נראים. ייתכן שגרסת Medusa שלכם דורשת medusa-plugin-activity-log חדש יותר.",
  jobs_overdue:
    "המשימות המתוזמנות של היומן אינן רצות. הפעילו את השרת מחדש; עד אז היומן דואג לכך בעצמו.",
  not_writing:
    "רשומות ממתינות בזיכרון כי מסד הנתונים דוחה אותן. בדקו את מסד הנתונים.",
  gaps: "ביומן יש פערים. פתחו את „דורש טיפול” כדי לראות מתי ולמה.",
  bus_silent:
    "אירועים אינם מגיעים. בדקו את Redis ושתהליך עם workers רץ; מה שחסר נמצא שוב כעבור כמה דקות.",
  stream_stopped:
    "רשומות אינן מגיעות למאסף OpenTelemetry. בדקו את הכתובת ואת המפתח; מה שממתין יישלח מאוחר יותר.",
}

export default health
