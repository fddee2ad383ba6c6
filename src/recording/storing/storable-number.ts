import { isCardNumber } from "./card-number"
import { REDACTED } from "./redaction"

/** A number that JSON can hold, as a text where it cannot, and no card's. */
export function toStorableNumber(value: number): number | string {
  if (isCardNumber(value)) {
    return REDACTED
  }

  return Number.isFinite(value) ? value : String(value)
}
