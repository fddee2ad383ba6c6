import type { FindingTexts } from "./en"

const finding: FindingTexts = {
  state: "الحالة",
  open: "مفتوح",
  yesterdayEvening: "منذ أمس {{time}}",
  lastVisit: "منذ زيارتي الأخيرة ({{time}})",
  wrongOrder: "يجب أن يسبق «{{from}}» «{{to}}».",
  together: "ما نتج معًا",
  onlyLatest: "تُعرض أحدث الأسباب فقط وعددها {{n}}.",
  oneByOne: "عرض كل إدخال على حدة",
  byCause: "تجميع حسب السبب",
  selectAll: "تحديد الكل ({{n}})",
  selectNone: "إلغاء التحديد",
  showAll: "عرض الكل ({{n}})",
  askAbout: "{{cause}} ({{what}}).",
  peopleFound: "التصفية حسب الشخص",
}

export default finding
