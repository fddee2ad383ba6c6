import type { PeopleTexts } from "./en"

const people: PeopleTexts = {
  menu: "تأجيل أو إسناد",
  snooze: "تأجيل",
  tomorrow: "غدًا، {{time}}",
  onDate: "في يوم …",
  until: "حتى صباح",
  comesBack: "ستعود حينها، أو قبل ذلك إذا تكررت المشكلة.",
  wrongDay: "اختر يومًا بعد اليوم، خلال سنة.",
  endSnooze: "إنهاء التأجيل",
  snoozed: "مؤجلة",
  snoozedUntil: "مؤجلة حتى {{time}}",
  awake: "لم تعد مؤجلة",
  assign: "إسناد",
  me: "إليّ",
  nobody: "لا أحد",
  assignedTo: "مسندة إلى {{name}}",
  unassigned: "غير مسندة إلى أحد",
  askText: "عددها أكبر من أن يُتراجع عن التغيير دفعة واحدة.",
  assignee: "مسندة إلى",
  mine: "مشكلاتي",
  nobodys: "غير مسندة",
  everybodys: "مشكلات الجميع",
}

export default people
