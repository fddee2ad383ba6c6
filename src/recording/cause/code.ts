import { saysNothing } from "./empty-words"

const CODE_MAX_LENGTH = 80

/**
 * Codes of the library that made the call, and of HTTP: the same for whatever the third party
 * refused. Node's own (`ECONNREFUSED`, `CERT_HAS_EXPIRED`) say what happened and are none of these.
 */
const CLIENTS_CODE =
  /^(?:ERR_(?:BAD|NETWORK|CANCELED|DEPRECATED|FR_|NOT_SUPPORT|NON_2XX|BODY_PARSE|GOT|ABORTED|HTTP_|REQUEST|UNSUCCESSFUL)\w{0,60}|UND_ERR\w{0,60}|ECONNABORTED|ABORT_ERR|EREQUEST|ERR_INTERNAL_ASSERTION|(?:[a-z]{1,20}:)?(?:server|client|sender|receiver)|HTTP[_ -]?(?:ERROR|STATUS)?[_ -]?\d{0,3})$/i

const BARE_STATUS = /^[1-5]\d\d$/

/** A code without three letters in a row explains nothing to a reader: `8150`, `E42`, `22P05`. */
const OPAQUE = /^(?!.*\p{L}{3})/u

/** The provider's own code as text; null where it is nobody's, an HTTP client's, or a bare status. */
export function ownCode(code: unknown, status?: number | null): string | null {
  if (typeof code !== "string" && typeof code !== "number") {
    return null
  }

  const text = String(code).slice(0, CODE_MAX_LENGTH).trim()

  // A provider may have a code 406 of its own: then the answer's status is another.
  const isStatus =
    BARE_STATUS.test(text) && (!status || text === String(status))

  return text && !isStatus && !CLIENTS_CODE.test(text) ? text : null
}

export function isOpaque(code: string): boolean {
  return OPAQUE.test(code)
}

/** Whether a code alone says why. `VALIDATION_ERROR` does not, nor does a number of many meanings. */
export function isTellingCode(code: string): boolean {
  return !isOpaque(code) && !saysNothing(code)
}
