/** How texts name a secret. In front of any of these may stand more: `client_secret`, `card[cvc]`. */
const WORD =
  "(?:pass(?:word|wd|phrase|code)|pwd|secret|token|(?:api|access|private|signing|secret)[ _-]?key|(?:reset|security|verification)[ _-]?code|cv[cv]2?|(?<![a-z])(?:otp|pin|pan)(?![a-z]))"

/** Words whose value is a number of few digits, written after a colon. */
const CODE_WORD =
  "(?:cv[cv]2?|pass(?:wd|code)|(?:reset|security|verification)[ _-]?code|(?<![a-z])(?:otp|pin)(?![a-z]))"

/** A value with its quotation marks, also those that a text within a text has, also where its end was cut off. */
const QUOTED =
  "(?:\"(?:\\\\.|[^\"\\\\\\n]){0,2000}\"?|'(?:\\\\.|[^'\\\\\\n]){0,2000}'?|\\\\{1,7}[\"'][^\"'\\\\\\n]{0,2000})"

const SCHEME =
  "(?:basic|bearer|token|digest|api-?key|key|hmac|oauth|negotiate|signature|aws4-hmac-sha256)"

/** To the line's end, which in a text within a text is written `\\r\\n`. */
const REST_OF_LINE = '(?:"[^"\\r\\n]{0,500}"|[^\\r\\n"\\\\])+'

/** Two words in small letters are a sentence, and no header: "Authorization: header is missing". */
const A_SENTENCE = `(?!(?!${SCHEME} )[a-z']{1,20} [a-z']{1,20}(?![\\w=]))`

/**
 * What a text itself calls a secret: credentials in a URL or a header, `token=…`, `"password": "…"`. The first group is
 * what stays. No pattern looks back for it: each begins with a word, which is searched for many times faster.
 */
export const NAMED_SECRETS: readonly RegExp[] = [
  new RegExp(
    `(\\bauthorization\\s{0,2}[:=]\\s{0,3})${A_SENTENCE}(?!["'\\s])${REST_OF_LINE}`,
    "gi"
  ),
  new RegExp(
    `(\\b(?:set-)?cookie\\s{0,2}[:=]\\s{0,3})(?=[\\w.!#$%&*+^|~-]{1,100}=)${REST_OF_LINE}`,
    "gi"
  ),
  /(\bx-[\w-]{0,40}(?:token|key|auth|secret|signature)\s{0,2}[:=]\s{0,3})(?=\S{0,200}[\d=])[^\s"'\\,;]+/gi,
  /(:\/\/[^\s:@/]{0,100}:)[^\s@/]{1,200}(?=@)/g,
  // `"cvc": "123"`, `"cvc": 123`, and the same once more within a text: a name in quotation marks is a field's.
  new RegExp(
    `(${WORD}\\\\{0,7}["']\\s{0,3}[:=]\\s{0,3})(?:${QUOTED}|(?!null\\b|true\\b|false\\b)[^\\s"'\\\\,;{}[\\]]+)`,
    "gi"
  ),
  // `password: 'two words'`, unless the words are a parser's.
  new RegExp(
    `((?<!(?:unexpected|invalid|unknown|illegal|missing) )${WORD}\\]?\\s{0,2}[:=]\\s{0,2})${QUOTED}`,
    "gi"
  ),
  new RegExp(
    `(${WORD}\\]?(?:\\s{0,2}=\\s{0,2}|(?:%5D)?%3D|%22%3A(?:%22)?))(?:(?!%2[26])[^\\s&"',;<\\\\])+`,
    "gi"
  ),
  // After a colon people write words as well ("Invalid token: expired"); a secret has a digit.
  new RegExp(
    `(${WORD}\\s{0,2}:\\s{0,2})(?=\\D{0,100}\\d)[^\\s&"',;\\\\]{8,}`,
    "gi"
  ),
  new RegExp(`(${CODE_WORD}\\s{0,2}:\\s{0,2})\\d{3,8}\\b`, "gi"),
  // An element, perhaps of a namespace and with attributes.
  new RegExp(`(${WORD}(?:\\s[^<>]{0,40})?>)[^<]+(?=<|$)`, "gi"),
]

/** Something of the above is in each of them; nearly all text has none, and one search is cheaper than ten. */
export const NAMED_SUSPECTS =
  /:\/\/|pass[wpc]|pwd|secret|token|cv[cv]|otp|(?<![a-z])p[ai]n(?![a-z])|cookie|authorization|x-|(?:api|access|private|signing)[ _-]?key|(?:reset|security|verification)[ _-]?code/i

/** Tokens by the form that their issuer gives them. */
export const TOKENS: readonly RegExp[] = [
  /\b(?:sk|rk|pk|whsec)_(?:live_|test_)?[A-Za-z0-9]{8,}/g,
  /\bBasic\s+(?=[A-Za-z+/]*[0-9=])[A-Za-z0-9+/]{8,}={0,2}/g,
  /\bBearer\s+[A-Za-z0-9._~+/=-]{8,}/gi,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+/g,
  // Stripe's secret of a payment, whose id stays.
  /(?<=\b(?:pi|seti|cs|src|seti)_[A-Za-z0-9_]{3,80}_secret_)[A-Za-z0-9]{6,}/g,
  /\bsk-(?:[a-z]{2,10}-)?[\w-]{16,}/g,
  /\bSG\.[\w-]{10,80}\.[\w-]{10,}/g,
  /\bshp[a-z]{2,3}_[0-9a-fA-F]{16,}/g,
  /\b(?:gh[pousr]_|github_pat_|glpat-)\w{20,}/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  /\bAIza[\w-]{30,}/g,
  /\bxox[a-z]-[\w-]{10,}/g,
  /\bsq0[a-z]{3}-[\w-]{20,}/g,
  /\bkey-[0-9a-f]{32}\b/g,
  /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,20}PRIVATE KEY-----|$)/g,
]

/** What all of these have in them, see `NAMED_SUSPECTS`. */
export const TOKEN_SUSPECTS =
  /(?:sk|rk|pk|whsec|shp[a-z]{2,3}|gh[pousr]|secret|github_pat)_|sk-|key-|glpat-|SG\.|xox[a-z]-|sq0|A[KS]IA|AIza|basic|bearer|eyJ|PRIVATE KEY/i
