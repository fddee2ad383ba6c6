import type { WatchingSentences } from "./en"

const watching: WatchingSentences = {
  sentences: {
    moneyWithoutOrder:
      "בוצע תשלום בסך {{money}}[ באמצעות {{provider}}], אך אין הזמנה",
    paidWithoutOrder: "בוצע תשלום[ באמצעות {{provider}}], אך אין הזמנה",
    authorizationExpiring:
      "תוקף אישור התשלום [בסך {{money}}] [באמצעות {{provider}}] עומד לפוג, והתשלום טרם נגבה",

    notSubmitted: "לא הועבר לספק {{within}}",
    notShipped: "לא נשלח {{within}}",
    notDelivered: "לא נמסר {{within}}",
    confirmationNotSent: "אישור ההזמנה לא נשלח {{within}}",
    returnNotReceived: "ההחזרה לא התקבלה {{within}}",
    notRefunded: "לא בוצע החזר כספי {{within}}",
    editNotAnswered: "לא התקבלה תשובה לשינוי בהזמנה {{within}}",
    notDone: "השלב לא בוצע {{within}}",
    notFollowed: "{{type}}: לא קרה {{within}}",

    jobOverdue: "המשימה ״{{name}}״ לא רצה בשלושת המועדים האחרונים שלה",
    aJobOverdue: "משימה מתוזמנת לא רצה בשלושת המועדים האחרונים שלה",
  },
  countedSentences: {
    webhooksMissing_one:
      "הזמנה אחת שולמה[ באמצעות {{provider}}], ובמשך {{days}} לא התקבל Webhook",
    webhooksMissing_two:
      "שתי הזמנות שולמו[ באמצעות {{provider}}], ובמשך {{days}} לא התקבל Webhook",
    webhooksMissing_other:
      "{{n}} הזמנות שולמו[ באמצעות {{provider}}], ובמשך {{days}} לא התקבל Webhook",

    withinDays_one: "בתוך יום אחד",
    withinDays_two: "בתוך יומיים",
    withinDays_other: "בתוך {{n}} ימים",
    withinHours_one: "בתוך שעה אחת",
    withinHours_two: "בתוך שעתיים",
    withinHours_other: "בתוך {{n}} שעות",
    withinMinutes_one: "בתוך דקה אחת",
    withinMinutes_two: "בתוך שתי דקות",
    withinMinutes_other: "בתוך {{n}} דקות",
    withinBusinessDays_one: "בתוך יום עסקים אחד",
    withinBusinessDays_two: "בתוך שני ימי עסקים",
    withinBusinessDays_other: "בתוך {{n}} ימי עסקים",
    withinBusinessHours_one: "בתוך שעת עבודה אחת",
    withinBusinessHours_two: "בתוך שתי שעות עבודה",
    withinBusinessHours_other: "בתוך {{n}} שעות עבודה",
    withinBusinessMinutes_one: "בתוך דקת עבודה אחת",
    withinBusinessMinutes_two: "בתוך שתי דקות עבודה",
    withinBusinessMinutes_other: "בתוך {{n}} דקות עבודה",
    lateAlready_one: "הזמנה אחת כבר הייתה באיחור כשהמועד הזה נכנס לתוקף",
    lateAlready_two: "שתי הזמנות כבר היו באיחור כשהמועד הזה נכנס לתוקף",
    lateAlready_other: "{{n}} הזמנות כבר היו באיחור כשהמועד הזה נכנס לתוקף",
    notWatched_one: "{{part}} מתוך הזמנה אחת: המועד הזה אינו במעקב",
    notWatched_two: "{{part}} מתוך שתי הזמנות: המועד הזה אינו במעקב",
    notWatched_other: "{{part}} מתוך {{n}} הזמנות: המועד הזה אינו במעקב",

    ordersCame_one: "הזמנה אחת {{hours}}, כשהיו צפויות כ-{{expected}}",
    ordersCame_two: "שתי הזמנות {{hours}}, כשהיו צפויות כ-{{expected}}",
    ordersCame_other: "{{n}} הזמנות {{hours}}, כשהיו צפויות כ-{{expected}}",
    lastHours_one: "בשעה האחרונה",
    lastHours_two: "בשעתיים האחרונות",
    lastHours_other: "ב-{{n}} השעות האחרונות",
    checkoutsFailed_one: "רכישה אחת נכשלה",
    checkoutsFailed_two: "שתי רכישות נכשלו",
    checkoutsFailed_other: "{{n}} רכישות נכשלו",
  },
}

export default watching
