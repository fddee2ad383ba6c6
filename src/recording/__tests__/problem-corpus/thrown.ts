/**
 * An error as a client throws it, from one line of the corpus: the shape's name, the HTTP status
 * where it has one, and the body.
 */
export function thrown(shape: string, body: string): unknown {
  const [name = "", status = "422"] = shape.split(" ")
  const make = SHAPES[name]

  if (!make) {
    throw new Error(`no shape "${name}"`)
  }

  return make(body, Number(status))
}

type Make = (body: string, status: number) => unknown

const SHAPES: Record<string, Make> = {
  axios: (body, status) =>
    axiosError(status, parsed(body), {
      code: status >= 500 ? "ERR_BAD_RESPONSE" : "ERR_BAD_REQUEST",
    }),
  buffer: (body, status) =>
    axiosError(status, Buffer.from(body), { code: "ERR_BAD_REQUEST" }),
  bytes: (body, status) =>
    axiosError(status, Buffer.from(body).toJSON(), { code: "ERR_BAD_REQUEST" }),
  unparsed: (body, status) =>
    axiosError(status, body, { code: "ERR_BAD_REQUEST" }),
  got: (body, status) =>
    error(`Response code ${status} (Unprocessable Entity)`, {
      name: "HTTPError",
      code: "ERR_NON_2XX_3XX_RESPONSE",
      options: { method: "POST" },
      response: { statusCode: status, body },
    }),
  superagent: (body, status) =>
    error("Unprocessable Entity", {
      status,
      response: { status, text: body, body: parsed(body) },
    }),
  ofetch: (body, status) =>
    error(`[POST] "https://api.example.com/v1/orders": ${status}`, {
      name: "FetchError",
      status,
      statusCode: status,
      data: parsed(body),
    }),
  request: (body, status) =>
    error(`${status} - ${body}`, {
      name: "StatusCodeError",
      statusCode: status,
      error: parsed(body),
    }),
  sendgrid: (body, status) =>
    error("Bad Request", {
      code: status,
      response: { headers: {}, body: parsed(body) },
    }),
  // An error with fields; causes and errors within are errors as well.
  error: (body) => asError(parsed(body)),
  plain: parsed,
  text: (body) => body,
  aws: (body, status) =>
    asError({
      ...(parsed(body) as object), // the corpus writes objects here
      $fault: "client",
      $metadata: { httpStatusCode: status, requestId: "a1-b2", attempts: 1 },
    }),
  medusa: (body) => error(`An error occurred in capturePayment: ${body}. `),
  notification: (body) =>
    error(`Failed to send notification with id noti_01JCE4:\n${body}`, {
      type: "unexpected_state",
    }),
}

function axiosError(status: number, data: unknown, fields: object): Error {
  return error(`Request failed with status code ${status}`, {
    name: "AxiosError",
    config: { url: "/orders", headers: {}, transformRequest: [] },
    request: {},
    response: { status, statusText: "", headers: {}, config: {}, data },
    ...fields,
  })
}

function error(message: string, fields: object = {}): Error {
  return Object.assign(new Error(message), fields)
}

function asError(given: unknown): unknown {
  if (typeof given !== "object" || given === null) {
    return given
  }

  const { message, cause, errors, ...fields } = given as {
    message?: string
    cause?: unknown
    errors?: unknown
  } // the corpus writes objects here
  const made: Error & { errors?: unknown } = error(message ?? "", fields)

  if (cause !== undefined) {
    made.cause = asError(cause)
  }

  if (errors !== undefined) {
    made.errors = Array.isArray(errors) ? errors.map(asError) : errors
  }

  return made
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // Plain text and markup are what they are.
    return body
  }
}
