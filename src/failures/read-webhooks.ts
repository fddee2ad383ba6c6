import { Modules } from "@medusajs/framework/utils"
import type { ActivityEntry, ActivityFilter } from "../types"
import type { Failure, ModuleCall } from "./failure"
import { webhookProvider } from "./mapping/webhook"

const CALL = `${Modules.PAYMENT}.getWebhookActionAndData`
const TYPE = "payment.webhook_failed"

/** What closing needs of the log. */
export type OpenProblems = {
  listRecent: (filter: ActivityFilter) => Promise<ActivityEntry[]>
  resolve: (id: string) => Promise<unknown>
}

/**
 * A payment provider whose report is read again has no problem any more. Nothing is recorded of
 * reports that are read, so the open problem is searched for: with a provider's first report in this
 * process, since a corrected secret comes with a restart, and with the first after a failure.
 */
export class ReadWebhooks {
  /** Providers whose last report was read, as far as this process has seen them. */
  private readonly wellRead = new Set<string>()

  onFailure({ call }: Pick<Failure, "call">): void {
    if (call?.name === CALL) {
      this.wellRead.delete(webhookProvider(call.args) ?? "")
    }
  }

  /** Whether an open problem may be there to close. Asked at each report, and costs nothing. */
  isNews({ name, args }: ModuleCall): boolean {
    const provider = webhookProvider(args)

    return name === CALL && provider !== null && !this.wellRead.has(provider)
  }

  async onRead({ args }: ModuleCall, log: OpenProblems): Promise<void> {
    const provider = webhookProvider(args)
    const open = await log.listRecent({ attention: true, event_type: [TYPE] })
    const mended = open.filter(
      ({ payload }) => payload.provider_id === provider
    )

    for (const { id } of mended) {
      await log.resolve(id)
    }

    this.wellRead.add(provider ?? "")
  }
}
