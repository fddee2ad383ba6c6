export type Method = (...args: unknown[]) => unknown

/** An object of which nothing is known but that it may be read by key. */
export type Service = Record<string, unknown>

export function isService(value: unknown): value is Service {
  return typeof value === "object" && value !== null
}

/**
 * Puts a method in front of an object's own, where it has one of that name.
 *
 * @returns what puts the object back as it was
 */
export function replaceMethod(
  service: Service,
  name: string,
  inFrontOf: (original: Method) => Method
): () => void {
  const original = service[name]

  if (typeof original !== "function") {
    return () => undefined
  }

  const wasOwn = Object.hasOwn(service, name)
  const ours = inFrontOf(original as Method) // a function takes and answers something

  service[name] = ours

  return () => {
    if (service[name] !== ours) {
      // Somebody came after us, and holds on to ours.
      return
    }

    if (wasOwn) {
      service[name] = original
    } else {
      // The class's own method shows again from behind.
      Reflect.deleteProperty(service, name)
    }
  }
}
