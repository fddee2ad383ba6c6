// Loaded into a store's process before anything else: its clock differs from the machine's by so
// many milliseconds, as on a machine whose time nobody keeps.
const shiftMs = Number(process.env.CLOCK_SHIFT_MS)

globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) =>
    Reflect.construct(
      target,
      args.length ? args : [target.now() + shiftMs],
      newTarget
    ),
  get: (target, key) =>
    key === "now" ? () => target.now() + shiftMs : Reflect.get(target, key),
})
