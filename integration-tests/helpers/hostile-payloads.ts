/** Payloads that break naive code, by what they are. Each is made anew: some can be read only once. */
export const hostilePayloads: [string, () => unknown][] = [
  ["a cycle", cycle],
  ["BigInt", () => ({ big: 12345678901234567890n, list: [1n] })],
  ["NUL", () => ({ "a\0b": "c\0d" })],
  ["lone surrogates", () => ({ "\uD800": "\uDFFF and \uD83D" })],
  ["10 MB of text", () => ({ text: "x".repeat(10_000_000) })],
  ["10 MB of control characters", () => "\u0001".repeat(10_000_000)],
  ["a throwing getter", throwingGetter],
  ["a proxy whose every trap throws", hostileProxy],
  ["a revoked proxy", revokedProxy],
  ["a revoked proxy inside", () => ({ inside: [revokedProxy()] })],
  ["invalid dates", () => ({ at: new Date(NaN), list: [new Date(NaN)] })],
  ["a date that lies", () => Object.assign(new Date(0), { toJSON: () => 1n })],
  ["an error with a cause", errorWithCause],
  ["1,000 levels of nesting", nested],
  ["100,000 keys", () => Object.fromEntries(numbers(100_000))],
  ["100,000 keys in a map", () => new Map(numbers(100_000))],
  ["100,000 items", () => numbers(100_000)],
  ["a list with a billion holes", () => new Array<number>(1_000_000_000)],
  ["a set without end", endlessSet],
  ["a list that doubles without end", listOfLists],
  ["a key named __proto__", protoKey],
  ["functions and symbols", () => ({ f: () => 1, s: Symbol("s"), a: [cycle] })],
  ["not an object", () => "just text"],
  ["a list", () => [1, null, undefined]],
  ["NaN and Infinity", () => ({ a: NaN, b: [-Infinity], c: -0 })],
  ["bytes", () => ({ buffer: Buffer.alloc(1_000_000) })],
  ["a toJSON without end", () => ({ toJSON: endlessToJson })],
]

function protoKey(): unknown {
  return JSON.parse('{"__proto__": {"a": 1}}')
}

function cycle(): unknown {
  const payload: Record<string, unknown> = { name: "cycle" }
  payload.self = payload
  payload.list = [payload]
  return payload
}

function throwingGetter(): unknown {
  return {
    kept: 1,
    get lost() {
      throw new Error("unreadable")
    },
  }
}

function hostileProxy(): unknown {
  const refuse = () => {
    throw new Error("refused")
  }
  const traps = { get: refuse, ownKeys: refuse, has: refuse }
  return new Proxy({}, { ...traps, getPrototypeOf: refuse })
}

function revokedProxy(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function errorWithCause(): unknown {
  const error = new Error("outer", { cause: new Error("inner") })
  return { error: Object.assign(error, { code: "E1", self: error }) }
}

function nested(): unknown {
  let payload: unknown = "the core"
  for (let level = 0; level < 1000; level += 1) payload = { payload }
  return payload
}

function numbers(count: number): [string, number][] {
  return Array.from({ length: count }, (_, index) => [`k${index}`, index])
}

function endlessSet(): unknown {
  const set = new Set()
  set[Symbol.iterator] = function* () {
    for (;;) yield 1
  } // deliberately not what a set has
  return set
}

/** Small in memory, 200^20 items for whoever walks it. */
function listOfLists(): unknown {
  let list: unknown = null
  for (let level = 0; level < 20; level += 1) list = new Array(200).fill(list)
  return { list }
}

function endlessToJson(): unknown {
  return { toJSON: endlessToJson }
}
