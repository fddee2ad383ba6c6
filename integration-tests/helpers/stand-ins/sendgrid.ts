import { newId, serve, type Answer, type Question, type Served } from "./serve"

export type SendgridError = {
  message: string
  field: string | null
  help?: string | null
}

export type SendgridStandIn = Served & {
  /** Recipients of what was taken, the first one first. */
  taken: string[]
  /** The next mail is answered with these. */
  refuse(status: number, errors: SendgridError[]): void
}

type Mail = {
  from?: { email?: string }
  personalizations?: { to?: { email?: string }[] }[]
}

/** Plays SendGrid's `POST /v3/mail/send`. */
export async function startSendgrid(): Promise<SendgridStandIn> {
  const taken: string[] = []
  const refusals: { status: number; errors: SendgridError[] }[] = []

  const answer = ({ method, path, headers, body }: Question): Answer => {
    if (method !== "POST" || path !== "/v3/mail/send") {
      return {
        status: 404,
        body: { errors: [{ message: "not found", field: null }] },
      }
    }

    if (!/^Bearer SG\./.test(headers.authorization ?? "")) {
      return {
        status: 401,
        body: {
          errors: [
            {
              message:
                "The provided authorization grant is invalid, expired, or revoked",
              field: null,
              help: null,
            },
          ],
        },
      }
    }

    const refusal = refusals.shift()

    if (refusal) {
      return { status: refusal.status, body: { errors: refusal.errors } }
    }

    const mail = JSON.parse(body) as Mail // what the SDK sends
    const recipients = (mail.personalizations ?? []).flatMap(({ to = [] }) =>
      to.flatMap(({ email }) => email ?? [])
    )

    if (!mail.from?.email || !recipients.length) {
      return {
        status: 400,
        body: {
          errors: [
            {
              message:
                "The personalizations field is required and must have at least one personalization.",
              field: "personalizations",
              help: "http://sendgrid.com/docs/API_Reference/Web_API_v3/Mail/errors.html#-Personalizations-Errors",
            },
          ],
        },
      }
    }

    taken.push(...recipients)

    return {
      status: 202,
      body: null,
      headers: { "x-message-id": newId("msg") },
    }
  }

  return {
    ...(await serve(answer)),
    taken,
    refuse: (status, errors) => refusals.push({ status, errors }),
  }
}
