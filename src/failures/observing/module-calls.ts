import { container } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { nameOf, WATCHED_CALLS, type WatchedCall } from "../calls"
import type { FailureListener, ModuleCall, ProviderRefusal } from "../failure"
import { currentFrame } from "./frames"
import { Guard } from "./guard"
import { isOwnCall } from "./own-calls"
import {
  closeAsking,
  openAsking,
  watchProviders,
  whileAsking,
} from "./provider-calls"
import { attemptOf, isAnswered, isAttended, whereabouts } from "./step-reporter"

type Service = Record<string, unknown>
type Method = (...args: unknown[]) => unknown

/** One method that is watched, on the service that it was found on. */
type Watched = { service: Service; ours: Method; undo: () => void }

/** The services within one module that ask its providers. */
type WatchedProviders = { service: Service; undo: () => void }

/**
 * Watches the modules of the store that runs in this process.
 *
 * A call is not watched until its module is there. Then ours stands before the service's own
 * method, once, until `unwatch` takes it away; a store that is booted anew brings another service,
 * which is watched in turn. What cannot be watched, since it has another name or may not be
 * replaced, is left alone and named by `unseen`.
 */
export class ModuleCalls {
  private readonly watched = new Map<string, Watched>()
  private readonly providers = new Map<string, WatchedProviders>()

  constructor(
    private readonly listener: FailureListener,
    private readonly store: Pick<MedusaContainer, "resolve"> = container,
    private readonly guard = new Guard(listener.onError)
  ) {}

  watch(): void {
    for (const call of WATCHED_CALLS) {
      const service = this.serviceOf(call.module)

      if (service && this.watched.get(nameOf(call))?.service !== service) {
        this.guard.attempt(nameOf(call), () => this.wrap(service, call))
      }

      if (service && this.providers.get(call.module)?.service !== service) {
        this.guard.attempt(`providers of ${call.module}`, () =>
          this.watchProvidersOf(call.module, service)
        )
      }
    }
  }

  unwatch(): void {
    for (const watched of [this.watched, this.providers]) {
      watched.forEach(({ undo }) => undo())
      watched.clear()
    }
  }

  /** Calls of modules that are there, and that are not watched: renamed, or replaced behind our back. */
  unseen(): string[] {
    return WATCHED_CALLS.filter((call) => {
      const service = this.serviceOf(call.module)
      const watched = this.watched.get(nameOf(call))

      return service && (!watched || service[call.method] !== watched.ours)
    }).map(nameOf)
  }

  private serviceOf(module: string): Service | null {
    try {
      const service: unknown = this.store.resolve(module, {
        allowUnregistered: true,
      })

      return typeof service === "object" && service !== null
        ? (service as Service) // read by name only
        : null
    } catch {
      // A store without that module has nothing to watch.
      return null
    }
  }

  private watchProvidersOf(module: string, service: Service): void {
    this.providers.set(module, {
      service,
      undo: watchProviders(module, service, (error) =>
        this.listener.onError(error)
      ),
    })
  }

  private wrap(service: Service, watchedCall: WatchedCall): void {
    const { method } = watchedCall
    const own = Object.getOwnPropertyDescriptor(service, method)
    const original = service[method]

    if (typeof original !== "function") {
      return
    }

    let isOver = false
    const ours = this.watching(original as Method, watchedCall, () => isOver)

    Object.defineProperty(service, method, {
      value: ours,
      configurable: true,
      writable: true,
      enumerable: own?.enumerable ?? false,
    })
    this.watched.set(nameOf(watchedCall), {
      service,
      ours,
      undo: () => {
        isOver = true

        if (service[method] !== ours) {
          // Somebody came after us, and holds on to ours.
          return
        }

        // The class's own method shows again from behind.
        Reflect.deleteProperty(service, method)

        if (own) {
          Object.defineProperty(service, method, own)
        }
      },
    })
  }

  /** The caller gets what the module answers or throws, and is as alone with it as without us. */
  private watching(
    original: Method,
    watchedCall: WatchedCall,
    isOver: () => boolean
  ): Method {
    const { noticeBegin, noticeFailure, noticeSuccess } = this

    return function (this: unknown, ...args: unknown[]): unknown {
      if (isOver() || isOwnCall(args)) {
        return original.apply(this, args)
      }

      const call = { name: nameOf(watchedCall), args }

      if (watchedCall.isAttempt) {
        noticeBegin(call)
      }

      const asked = openAsking()
      const failed = (error: unknown): never => {
        noticeFailure(call, error, closeAsking(asked))
        throw error
      }
      const answered = (answer: unknown): unknown => {
        closeAsking(asked)

        if (watchedCall.isAwaited) {
          noticeSuccess(call)
        }

        return answer
      }

      try {
        const answer = whileAsking(asked, () => original.apply(this, args))

        // Rejected again, and to the caller alone: a branch beside it would count as handling, and
        // hide a rejection that the shop forgot. Whatever is no plain promise may do things when it
        // is asked (a query, a subclass's own state): it is handed on as it is.
        return isPlainPromise(answer) ? answer.then(answered, failed) : answer
      } catch (error) {
        return failed(error)
      }
    }
  }

  private readonly noticeBegin = (call: ModuleCall): void => {
    this.guard.attempt("attempts", () => {
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

  private readonly noticeSuccess = (call: ModuleCall): void => {
    this.guard.attempt("calls that were answered", () =>
      this.listener.onSuccess(call)
    )
  }

  private readonly noticeFailure = (
    call: ModuleCall,
    error: unknown,
    refusals: ProviderRefusal[]
  ): void => {
    this.guard.attempt("failed calls", () => {
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
}

function isPlainPromise(value: unknown): value is Promise<unknown> {
  return (
    value instanceof Promise &&
    Object.getPrototypeOf(value) === Promise.prototype &&
    !Object.hasOwn(value, "then")
  )
}
