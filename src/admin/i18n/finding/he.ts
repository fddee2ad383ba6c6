import type { FindingTexts } from "./en"

const finding: FindingTexts = {
  state: "מצב",
  open: "פתוח",
  yesterdayEvening: "מאתמול {{time}}",
  lastVisit: "מאז הביקור האחרון שלי ({{time}})",
  wrongOrder: "„{{from}}” חייב להיות לפני „{{to}}”.",
  together: "נגרם יחד",
  onlyLatest: "מוצגות רק {{n}} הסיבות האחרונות.",
  oneByOne: "הצגה אחת אחת",
  byCause: "קיבוץ לפי סיבה",
  selectAll: "בחירת כל {{n}}",
  selectNone: "ניקוי הבחירה",
  showAll: "הצגת כל {{n}}",
  askAbout: "{{cause}} ({{what}}).",
  peopleFound: "סינון לפי אדם",
}

export default finding
