import type { ActivityType } from "../../../types"
import { afterSaleSentences } from "./after-sale"
import { changeSentences } from "./change"
import { emailSentences } from "./email"
import { fulfillmentSentences } from "./fulfillment"
import { noteSentences } from "./note"
import { orderSentences } from "./order"
import { paymentSentences } from "./payment"
import { shopSentences } from "./shop"
import { syncSentences } from "./sync"
import { watchingSentences } from "./watching"
import type { MaybeSentence } from "./writer"

/** What each type reads like, from its payload. The compiler lists what is missing. */
export const SENTENCES = {
  ...orderSentences,
  ...paymentSentences,
  ...emailSentences,
  ...fulfillmentSentences,
  ...afterSaleSentences,
  ...changeSentences,
  ...syncSentences,
  ...shopSentences,
  ...watchingSentences,
  ...noteSentences,
} satisfies Record<ActivityType, MaybeSentence>
