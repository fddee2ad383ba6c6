import { SAYS_BEHIND_A_NUMBER } from "./unspaced-words"

/**
 * Words that say that something failed, and not why. An HTTP client's "Request failed with status
 * code 422", a "Validation failed." and the code `invalid_request_error` consist of nothing else.
 */
const EMPTY = new Set(
  `a abort access aborted accept acceptable accepted all allowed an and any apache api apierror app application arg argument
  arguments array assertion bad at attempt attribute authorization be body boolean bug business by call called can cannot check client code
  codes completed content conflict constraint correct could couldn data decline default delete denied did didn docs documentation does doesn due duplicate
  e empty encountered endpoint entity err errno error errors exception execution exist exists fail failed failing
  fails failure false fatal fault fetch field fields following for forbidden form format found from function gateway general generic get grant
  got had has have headers http https id illegal in incorrect input integer internal invalid is issue issues it its json length
  malformed match matched message messages method missing more multiple mutation nginx no non not null object occurred occured ok on one
  openresty operation option or our page param permission parameter parameters params parse patch please post precondition problem process processed
  processing promises property provided put query read received reject rejected rejection reply request requested requests required
  resource responded response result return returned runtime schema see semantic server service settled some something state status statuscode
  string submitted success successful successfully support syntax team the their there thing this thrown to try type unacceptable unauthorized unauthenticated
  uncaught undefined unexpected unhandled unhandledrejection unknown unprocessable unsuccessful unsupported update url validate validation
  validationerror value values violated violation was we went were while with without wrong xx you your 2xx 3xx 4xx 5xx
  falsch fehler fehlgeschlagen ungültig ungültige ungültiger anfrage ist ein une un erreur requête invalide est la le`.split(
    /\s+/
  )
)

/** The rest of a long text adds nothing to whether it says something. */
const READ_LENGTH = 400

/** Whether a text leaves its reader without a cause. */
export function saysNothing(text: string): boolean {
  return partsOf(text.slice(0, READ_LENGTH)).every(
    (part) =>
      EMPTY.has(part) || (/^\d/.test(part) && !SAYS_BEHIND_A_NUMBER.test(part))
  )
}

/** `InvalidParameterValue`, `invalid_request_error` and `SHIPMENT.INVALID` by their words. */
function partsOf(text: string): string[] {
  return text
    .replace(/[a-z][a-z+.-]{1,10}:\/\/[^\s"'<>)\]]{1,300}/gi, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part.length > 1)
}
