/**
 * How third parties name what they answer, the places that say most first. Names are compared
 * without case, `_`, `-` and numbers behind them: `ErrorMessage`, `error_message` and
 * `L_ERRORMESSAGE0` are one.
 */
const named = (names: string) => names.split(/\s+/)

export const WORDS = named(
  `message errormessage lerrormessage llongmessage lshortmessage errortext errormsg errmsg msg detail description errordescription explanationtext faultstring
  refusalreason processorresponsetext responsetext responsemessage longmessage statusdesc validationmessage userfacingmessage developermessage
  exceptionmessage faultmessage text reason title error result summary explanation issue value status outcome resultcode errors`
)

/** Said beside a message, and more exact than it. */
export const ADDED = named(
  "detail details description errordescription explanation reason longmessage additionalinfo errordetails errorinfo"
)

export const CODES = named(
  `declinecode networkdeclinecode code errorcode lerrorcode errcode errorcodes faultcode issue reasoncode refusalreasoncode processorresponsecode
  number codeliteral reason error errorname name errorkey key status id category outcome resultcode type errorid`
)

/** Names under which words and ids stand as well: only what is written like a code is one. */
export const PERHAPS_CODES = new Set(
  named(
    "reason error errorname name key status id number category outcome resultcode issue type errorid"
  )
)

/** In an item of a list these name the field that the item is about. */
export const FIELDS = named(
  "field fieldname path loc propertypath property param parameter attribute location source target errorrelatedto pointer key name"
)

/** Lists and objects that hold errors. */
export const HOLDERS = named(
  `transactionresponse errors error errorlist errormessages details detail violations issues messages message modelstate fielderrors validationerrors validationmessages
  invalidparams params causes cause failures graphqlerrors networkerror usererrors faults fault compositefault suberrors innererror extensions
  responsestatus status embedded failure notifications rootcause exception sys`
)

/** What holds the whole answer, opened where nothing beside it says anything. */
export const WRAPPERS = named(
  "response data result body transaction meta output"
)

/** Lists of what was asked for. Errors within are errors; titles and texts are those of products. */
export const CASES = named("items elements results shipments orders recipients")

/** Holders in which any name may be a field's: `{ errors: { zip: ["is invalid"] } }`. */
export const FIELD_LISTS = new Set(
  named(
    "errors error modelstate fielderrors validationerrors message messages detail details failures violations issues params"
  )
)

export function placeName(key: string): string {
  return key
    .slice(0, 60)
    .toLowerCase()
    .replace(/[_\-$:]/g, "")
    .replace(/\d{1,4}$/, "")
}
