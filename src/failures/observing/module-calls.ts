import { container } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { FailureListener, ModuleCall, ProviderRefusal } from "../failure"
import { currentFrame } from "./frames"
import {
  closeAsking,
  openAsking,
  watchProviders,
  whileAsking,
} from "./provider-calls"
import { attemptOf, isAnswered, isAttended, whereabouts } from "./step-reporter"

/**
 * Calls that reach a third party. Medusa's own steps swallow some of their errors (2.21,
 * `core-flows/dist/payment/steps/{refund-payments,cancel-payment,authorize-payment-session}.js`),
 * so that only the caller of the module ever has them.
 */
const WATCHED: Record<string, readonly string[]> = {
  [Modules.PAYMENT]: [
    "createPaymentSession",
    "authorizePaymentSession",
    "capturePayment",
    "refundPayment",
    "cancelPayment",
    "getWebhookActionAndData",
  ],
  [Modules.NOTIFICATION]: ["createNotifications"],
  [Modules.FULFILLMENT]: [
    "createFulfillment",
    "createReturnFulfillment",
    "cancelFulfillment",
  ],
}

/** Calls of which somebody wants to know when they begin. */
const ATTEMPTED: ReadonlySet<string> = new Set([
  `${Modules.FULFILLMENT}.createFulfillment`,
])

/** Calls whose success nobody else tells of, and that somebody wants to know. */
const AWAITED: ReadonlySet<string> = new Set([
  `${Modules.PAYMENT}.getWebhookActionAndData`,
])

type Method = (...args: unknown[]) => unknown
type Watched = { service: Record<string, unknown>; undo: () => void }

/** Watches the modules of the store that runs in this process. */
export class ModuleCalls {
  private readonly watched = new Map<string, Watched>()

  constructor(
    private readonly listener: FailureListener,
    private readonly store: Pick<MedusaContainer, "resolve"> = container
  ) {}

  /** Once a module, however often it is called; anew where a store was booted anew. */
  watch(): void {
    for (const [name, methods] of Object.entries(WATCHED)) {
      const service = this.serviceOf(name)

      if (service && this.watched.get(name)?.service !== service) {
        this.watched.set(name, {
          service,
          undo: this.wrapAll(name, service, methods),
        })
      }
    }
  }

  unwatch(): void {
    this.watched.forEach(({ undo }) => undo())
    this.watched.clear()
  }

  private serviceOf(name: string): Record<string, unknown> | null {
    try {
      const service: unknown = this.store.resolve(name, {
        allowUnregistered: true,
      })

      return typeof service === "object" && service !== null
        ? (service as Record<string, unknown>) // read by name only
        : null
    } catch {
      // A store without that module has nothing to watch.
      return null
    }
  }

  private wrapAll(
    name: string,
    service: Record<string, unknown>,
    methods: readonly string[]
  ): () => void {
    const wrapped = methods.filter((method) => this.wrap(name, service, method))
    const unwatchProviders = watchProviders(name, service, (error) =>
      this.listener.onTrouble(error)
    )

    return () => {
      unwatchProviders()
      wrapped.forEach((method) => {
        // The class's own method shows again from behind.
        Reflect.deleteProperty(service, method)
      })
    }
  }

  private wrap(
    name: string,
    service: Record<string, unknown>,
    method: string
  ): boolean {
    const original = service[method]

    if (typeof original !== "function") {
      return false
    }

    const call = original as Method // a function takes and answers something
    const { noticeBegin, noticeFailure, noticeSuccess } = this

    service[method] = function (this: unknown, ...args: unknown[]): unknown {
      const told = { name: `${name}.${method}`, args }
      noticeBegin(told)
      const asked = openAsking()
      const answer = whileAsking(asked, () => call.apply(this, args))

      if (answer instanceof Promise) {
        // A branch of its own: the caller gets the very promise that the module made.
        answer.then(
          () => {
            closeAsking(asked)
            noticeSuccess(told)
          },
          (error: unknown) => noticeFailure(told, error, closeAsking(asked))
        )
      }

      return answer
    }

    return true
  }

  private readonly noticeBegin = (call: ModuleCall): void => {
    if (ATTEMPTED.has(call.name)) {
      this.guarded(() => {
        const frame = currentFrame()

        this.listener.onAttempt({
          call,
          ...whereabouts(frame),
          ...attemptOf(frame),
          is_attended: isAttended(frame),
          occurred_at: new Date(),
        })
      })
    }
  }

  private readonly noticeSuccess = (call: ModuleCall): void => {
    if (AWAITED.has(call.name)) {
      this.guarded(() => this.listener.onSuccess(call))
    }
  }

  private readonly noticeFailure = (
    call: ModuleCall,
    error: unknown,
    refusals: ProviderRefusal[]
  ): void => {
    this.guarded(() => {
      const frame = currentFrame()

      if (frame?.step && !frame.isOver) {
        const isNew = frame.failedCalls.every((each) => each.error !== error)

        if (isNew) {
          frame.failedCalls.push({ call, error, refusals })
        }

        return
      }

      this.listener.onFailure({
        error,
        call,
        refusals,
        ...whereabouts(null),
        attempt: 1,
        max_attempts: null,
        is_final: true,
        occurred_at: new Date(),
        is_attended: isAttended(frame),
        is_answered: isAnswered(),
      })
    })
  }

  private guarded(notice: () => void): void {
    try {
      notice()
    } catch (error) {
      this.listener.onTrouble(error)
    }
  }
}
