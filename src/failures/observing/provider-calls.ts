import { Modules } from "@medusajs/framework/utils"
import { runIn, running } from "../context/running"
import type { AskedProviders, ProviderRefusal } from "../failure"
import { answeredRefusal } from "../judging/answered-refusal"
import { originOf, watchErrorBuilder } from "./provider-errors"
import {
  isService,
  replaceMethod,
  type Method,
  type Service,
} from "./replace-method"

type ProviderService = {
  /** Where the module keeps it. */
  property: string
  /** Its methods that go to the third party. */
  methods: readonly string[]
  /** The one that finds the provider itself, where its errors are worth more than their words. */
  finder?: string
}

/**
 * The services within Medusa's modules that hand a call on to the shop's provider (2.21,
 * `{payment,fulfillment,notification}/dist/services/*-provider.js`). What was thrown in here is the
 * third party's; what a module threw without asking it is an answer to whoever called the module.
 */
const PROVIDER_SERVICES: Record<string, ProviderService> = {
  [Modules.PAYMENT]: {
    property: "paymentProviderService_",
    methods: [
      "createSession",
      "authorizePayment",
      "capturePayment",
      "refundPayment",
      "cancelPayment",
      "deleteSession",
      "getWebhookActionAndData",
    ],
    finder: "retrieveProvider",
  },
  [Modules.FULFILLMENT]: {
    property: "fulfillmentProviderService_",
    methods: ["createFulfillment", "cancelFulfillment", "createReturn"],
  },
  [Modules.NOTIFICATION]: {
    property: "notificationProviderService_",
    methods: ["send"],
  },
}

export function openAsking(): AskedProviders {
  return { refusals: [], isOver: false }
}

/** Runs a module call and keeps what its provider refuses. */
export function whileAsking<Result>(
  asked: AskedProviders,
  work: () => Result
): Result {
  return runIn({ ...running(), asked }, work)
}

/** What still runs in there, or refers to it, keeps and adds nothing. @returns what was refused */
export function closeAsking(asked: AskedProviders): ProviderRefusal[] {
  const { refusals } = asked

  asked.isOver = true
  asked.refusals = []

  return refusals
}

/**
 * Watches the provider service within a module. A module that keeps it elsewhere is left alone:
 * what it throws is then an answer to its caller, where it has the form of one.
 *
 * @returns what puts everything back as it was
 */
export function watchProviders(
  module: string,
  moduleService: Service,
  onError: (error: unknown) => void
): () => void {
  const { property, methods, finder } = PROVIDER_SERVICES[module] ?? {}
  const service = property ? moduleService[property] : undefined

  if (!methods || !isService(service)) {
    return () => undefined
  }

  const undos = methods.map((method) =>
    replaceMethod(service, method, (original) =>
      watchedCall(method, original, onError)
    )
  )

  if (finder) {
    const found = new Map<unknown, () => void>()

    undos.push(
      replaceMethod(service, finder, (original) =>
        watchedFinder(original, found, onError)
      ),
      () => found.forEach((undo) => undo())
    )
  }

  return () => undos.forEach((undo) => undo())
}

function watchedCall(
  method: string,
  original: Method,
  onError: (error: unknown) => void
): Method {
  return function (this: unknown, ...args: unknown[]): unknown {
    const answer = original.apply(this, args)
    const { asked } = running()

    if (!asked || !(answer instanceof Promise)) {
      return answer
    }

    const note = (
      refusal: Pick<ProviderRefusal, "error" | "status"> | null
    ) => {
      if (refusal && !asked.isOver) {
        asked.refusals.push({ method, args, ...refusal })
      }
    }

    // The caller's own branch, so that an error that nobody takes is still nobody's.
    return answer.then(
      (given: unknown) => {
        guarded(() => note(answeredRefusal(given)), onError)

        return given
      },
      (error: unknown) => {
        guarded(() => note({ error: originOf(error), status: null }), onError)

        throw error
      }
    )
  }
}

/** Each provider is found anew with each call. */
function watchedFinder(
  original: Method,
  found: Map<unknown, () => void>,
  onError: (error: unknown) => void
): Method {
  return function (this: unknown, ...args: unknown[]): unknown {
    const provider = original.apply(this, args)

    if (!found.has(provider)) {
      guarded(() => found.set(provider, watchErrorBuilder(provider)), onError)
    }

    return provider
  }
}

function guarded(notice: () => void, onError: (error: unknown) => void) {
  try {
    notice()
  } catch (error) {
    onError(error)
  }
}
