import { randomUUID } from "node:crypto"
import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"

/** Who never gets a mail, and what the mail server says: by local part. */
const refusals: Record<string, string> = {
  bounce: "550 5.1.1 mailbox unavailable",
  full: "452 4.2.2 mailbox full",
}

/** Whoever's first mail is refused and every later one is taken. */
const greylisted = "once"

/** An e-mail service that delivers to a log line: `bounce@…` and `full@…` fail, `once@…` only at first. */
export class Mailbox extends AbstractNotificationProviderService {
  static override identifier = "mailbox"

  private readonly logger: Logger
  private hasGreylisted = false

  constructor({ logger }: { logger: Logger }) {
    super()
    this.logger = logger
  }

  override async send(
    mail: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const [localPart = ""] = mail.to.split("@")
    const refusal = refusals[localPart]
    if (refusal) {
      throw new Error(refusal)
    }
    if (localPart === greylisted && !this.hasGreylisted) {
      this.hasGreylisted = true
      throw new Error("421 4.3.0 try again later")
    }
    this.logger.info(`mailbox: "${mail.template}" to ${mail.to}`)
    return { id: `mail_${randomUUID()}` }
  }
}
