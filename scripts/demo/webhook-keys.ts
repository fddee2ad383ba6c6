import { sendgridKeys } from "../../integration-tests/helpers/webhooks/signing"

/** SendGrid's part is played by the demo: it makes a key at each start, and gives the store its public half. */
export const webhookKeys = sendgridKeys()

/** The plugin's options in the demo: what a shop waits an hour for is to be seen within a minute. */
export const demoOptions = {
  webhooks: { sendgrid: { publicKey: webhookKeys.publicKey } },
  abandonedCarts: { after: "5s", schedule: "* * * * *" },
  payments: { withoutOrderAfter: "20s" },
  deadlines: { return_received: "5s", schedule: "* * * * *" },
}
