import type { MedusaContainer } from "@medusajs/framework/types"
import type { FailureListener } from "../failure"
import { isOneCopy } from "./check-copies"
import { Guard } from "./guard"
import { ModuleCalls } from "./module-calls"
import { observeWorkflows } from "./observe-workflows"
import { proveObserver } from "./prove-observer"

/** What `health` says of the observer. */
export type ObserverState = {
  /** Whether the hooks stand where they see. */
  is_installed: boolean
  /** When its own workflow was run to prove it. Null until then. */
  proven_at: Date | null
  /** What it does not see, by name: `steps`, `payment.capturePayment`. Empty where it sees everything. */
  unseen: string[]
}

/**
 * The observer of this process, from `start` to `stop`. In between it *watches*; and where the
 * proof shows that no step runs while it watches, but does without it, it *stands aside* for good:
 * a sale that is not watched is better than none.
 */
export class WorkflowObserver {
  private readonly guard: Guard
  private readonly calls: ModuleCalls
  private stopWatching: (() => void) | null = null
  private provenAt: Date | null = null
  private unproven: string[] = []

  constructor(
    private readonly listener: FailureListener,
    private readonly container: Pick<MedusaContainer, "resolve">
  ) {
    this.guard = new Guard(listener.onError)
    this.calls = new ModuleCalls(listener, container, this.guard)
  }

  start(): void {
    this.stopWatching = this.guard.attempt("workflows", () =>
      observeWorkflows(this.listener, () => this.calls.watch(), this.guard)
    )
    this.guard.attempt("modules", () => this.calls.watch())
  }

  stop(): void {
    this.stopWatching?.()
    this.stopWatching = null
    this.calls.unwatch()
  }

  /** Finds out what is seen, by a workflow of its own. Says it once where that is not everything. */
  async prove(): Promise<void> {
    const { ran, unseen } = await proveObserver(this.container)

    this.unproven = unseen
    this.provenAt = new Date()

    if (!ran && this.stopWatching) {
      await this.standAside()
    }

    if (this.state.unseen.length) {
      this.listener.onError(
        new Error(
          `not everything is seen (${this.state.unseen.join(", ")}); what fails there is not recorded. The shop is not affected. A newer Medusa may need a newer medusa-plugin-activity-log`
        )
      )
    }
  }

  get state(): ObserverState {
    return {
      is_installed: this.stopWatching !== null,
      proven_at: this.provenAt,
      unseen: [
        ...new Set([
          ...this.unproven,
          ...this.guard.kinds,
          ...this.calls.unseen(),
          ...(isOneCopy() ? [] : ["another copy of @medusajs/orchestration"]),
        ]),
      ],
    }
  }

  private async standAside(): Promise<void> {
    this.stopWatching?.()

    const { ran: runsWithoutUs } = await proveObserver(this.container)

    if (runsWithoutUs) {
      this.stopWatching = null
    } else {
      // It is not for us that nothing runs.
      this.start()
    }
  }
}
