import type { HealthTexts } from "./en"

export const healthTypes = {
  "shop.quiet": "طلبات أقل بكثير",
  "job.overdue": "مهمة متأخرة",
}

const health: HealthTexts = {
  observer_missing:
    "لا تُرى حالات الفشل: أعد تشغيل الخادم، وحدّث medusa-plugin-activity-log إن استمر ذلك.",
  observer_blind:
    "لا تُرى كل حالات الفشل. قد تحتاج نسختك من Medusa إلى إصدار أحدث من medusa-plugin-activity-log.",
  jobs_overdue:
    "مهام السجل المجدولة لا تعمل. أعد تشغيل الخادم؛ وحتى ذلك الحين يتولى السجل الأمر بنفسه.",
  not_writing:
    "هناك قيود تنتظر في الذاكرة لأن قاعدة البيانات ترفضها. تحقق من قاعدة البيانات.",
  gaps: "في السجل فجوات. افتح «يحتاج إلى انتباه» لترى متى ولماذا.",
  bus_silent:
    "الأحداث لا تصل. تحقق من Redis ومن أن عملية فيها workers تعمل؛ وما فات يُعثر عليه بعد بضع دقائق.",
  stream_stopped:
    "لا تصل القيود إلى مُجمِّع OpenTelemetry. تحقق من عنوانه ومفتاحه؛ وما ينتظر يُرسل لاحقًا.",
}

export default health
