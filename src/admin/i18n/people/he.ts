import type { PeopleTexts } from "./en"

const people: PeopleTexts = {
  menu: "דחייה או הקצאה",
  snooze: "דחייה",
  tomorrow: "מחר, {{time}}",
  onDate: "ביום מסוים …",
  until: "עד הבוקר של",
  comesBack: "הבעיה תופיע שוב אז, או מוקדם יותר אם תחזור.",
  wrongDay: "יש לבחור יום אחרי היום, בתוך שנה.",
  endSnooze: "ביטול הדחייה",
  snoozed: "נדחו",
  snoozedUntil: "נדחה עד {{time}}",
  awake: "כבר לא נדחה",
  assign: "הקצאה",
  me: "לי",
  nobody: "לאף אחד",
  assignedTo: "הוקצה אל {{name}}",
  unassigned: "לא הוקצה לאף אחד",
  askText: "אלה רבות מכדי לבטל את השינוי בבת אחת.",
  assignee: "הוקצה אל",
  mine: "שלי",
  nobodys: "של אף אחד",
  everybodys: "של כולם",
}

export default people
