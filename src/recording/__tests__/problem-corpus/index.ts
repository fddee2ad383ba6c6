import { emails } from "./emails"
import type { Family } from "./family"
import { frameworks, pages } from "./frameworks"
import { printful, printify, shipping } from "./fulfillment"
import { heldOut } from "./heldout"
import { languages } from "./languages"
import { adyen, medusaStripe, otherPayments, paypal, stripe } from "./payments"
import { own, systems } from "./systems"
import { wrappers } from "./wrappers"

export const corpus: readonly Family[] = [
  stripe,
  medusaStripe,
  paypal,
  adyen,
  otherPayments,
  printify,
  printful,
  shipping,
  emails,
  frameworks,
  pages,
  systems,
  own,
  heldOut,
  languages,
  wrappers,
]
