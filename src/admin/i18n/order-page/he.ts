import type { OrderPageTexts } from "./en"

const orderPage: OrderPageTexts = {
  views: {
    show: "הצג",
    note: "מה נעשה (לא חובה)",
    handledBy: "טופל על ידי {{name}}: {{note}}",
    owedRefund:
      "הלקוח לא קיבל בחזרה {{amount}}. יש לסמן כטופל רק אם הסכום הוחזר בדרך אחרת.",
    owedHeld:
      "החנות עדיין מחזיקה {{amount}} מכספו של הלקוח. יש לסמן כטופל רק לאחר שהסכום הוחזר.",
    owedBlocked:
      "{{amount}} עדיין חסומים בחשבון הלקוח. יש לסמן כטופל רק לאחר שהספק שחרר אותם.",
    owedPayment:
      "החנות לא קיבלה {{amount}}. יש לסמן כטופל רק אם שולם בדרך אחרת, או שאין עוד צורך בתשלום.",
    fulfill: "יצירת אספקה",
    payments: "פתיחת התשלומים",
    refund: "החזר כספי ב-Medusa",
    address: "תיקון הכתובת",
    customers: "חיפוש הלקוח",
    returns: "יצירת החזרה",
    claims: "יצירת תביעה",
    exchanges: "יצירת החלפה",
    import: "ייבוא מוצרים",
    export: "ייצוא מחדש",
    forDevelopers: "למפתחים",
  },
  counted: {
    ordersAttention_one: "הזמנה אחת דורשת טיפול",
    ordersAttention_two: "שתי הזמנות דורשות טיפול",
    ordersAttention_other: "{{n}} הזמנות דורשות טיפול",
  },
}

export default orderPage
