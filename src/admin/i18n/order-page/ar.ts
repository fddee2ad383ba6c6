import type { OrderPageTexts } from "./en"

const orderPage: OrderPageTexts = {
  views: {
    show: "عرض",
    note: "ما الذي تم فعله (اختياري)",
    handledBy: "عالجه {{name}}: {{note}}",
    owedRefund:
      "لم يسترد العميل {{amount}}. لا تضع علامة «تمت المعالجة» إلا إذا أُعيد المبلغ بطريقة أخرى.",
    owedHeld:
      "لا يزال المتجر يحتفظ بمبلغ {{amount}} من أموال العميل. لا تضع علامة «تمت المعالجة» إلا بعد ردّه.",
    owedBlocked:
      "لا يزال مبلغ {{amount}} محجوزًا في حساب العميل. لا تضع علامة «تمت المعالجة» إلا بعد أن يحرّره المزوّد.",
    owedPayment:
      "لم يستلم المتجر {{amount}}. لا تضع علامة «تمت المعالجة» إلا إذا دُفع المبلغ بطريقة أخرى أو لن يُدفع.",
    fulfill: "إنشاء تنفيذ",
    payments: "فتح المدفوعات",
    refund: "رد المبلغ في Medusa",
    address: "تصحيح العنوان",
    customers: "البحث عن العميل",
    returns: "إنشاء إرجاع",
    claims: "إنشاء مطالبة",
    exchanges: "إنشاء استبدال",
    import: "استيراد المنتجات",
    export: "التصدير مجددًا",
    forDevelopers: "للمطوّرين",
  },
  counted: {
    ordersAttention_zero: "لا طلبات تحتاج إلى اهتمام",
    ordersAttention_one: "طلب واحد يحتاج إلى اهتمام",
    ordersAttention_two: "طلبان يحتاجان إلى اهتمام",
    ordersAttention_few: "{{n}} طلبات تحتاج إلى اهتمام",
    ordersAttention_many: "{{n}} طلبًا يحتاج إلى اهتمام",
    ordersAttention_other: "{{n}} طلب يحتاج إلى اهتمام",
  },
}

export default orderPage
