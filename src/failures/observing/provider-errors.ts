import { isService, replaceMethod } from "./replace-method"

/** Error of a provider → the third party's own, which it was made from. */
const origins = new WeakMap<object, unknown>()

/**
 * Medusa's Stripe provider, and many written after it, make every error anew in `buildError` and keep
 * one sentence of it: code, decline code and status are gone (2.21,
 * `payment-stripe/dist/core/stripe-base.js`). What goes in there is remembered.
 *
 * @returns what puts the provider back as it was
 */
export function watchErrorBuilder(provider: unknown): () => void {
  if (!isService(provider)) {
    return () => undefined
  }

  return replaceMethod(
    provider,
    "buildError",
    (original) =>
      function (this: unknown, ...args: unknown[]): unknown {
        const built = original.apply(this, args)
        const [, origin] = args

        if (isService(built) && isService(origin)) {
          origins.set(built, origin)
        }

        return built
      }
  )
}

/** The third party's own error, where it is known that this one was made from it. */
export function originOf(error: unknown): unknown {
  return isService(error) ? (origins.get(error) ?? error) : error
}
