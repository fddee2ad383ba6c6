const circular = (): unknown => {
  const job: Record<string, unknown> = { job: "plates" }
  job.parent = job
  return job
}

const withThrowingGetters = (): Error =>
  Object.defineProperty(new Error("The press is locked"), "code", {
    enumerable: true,
    get: () => {
      throw new TypeError("the code is gone")
    },
  })

/**
 * What code throws that was not written for us: each as a fault of its own, to see that one failure
 * stays one entry whatever was thrown.
 */
export const shapes = {
  throws_text: () => "The press is jammed",
  throws_object: () => ({ code: "press_jammed", reason: "paper" }),
  throws_aggregate: () =>
    new AggregateError([
      new Error("The press is jammed"),
      new Error("The cutter is blunt"),
    ]),
  throws_circular: circular,
  throws_wordless: () => new Error(),
  throws_frozen: () => Object.freeze(new Error("The press is frozen")),
  throws_getters: withThrowingGetters,
  throws_undefined: () => undefined,
  throws_null: () => null,
} satisfies Record<string, () => unknown>
