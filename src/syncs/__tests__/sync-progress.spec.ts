import { ROUTE_ANSWERED, toSyncProgress } from "../sync-progress"

const message = (eventType: string, more: object = {}) => ({
  workflowId: "import-products-as-chunks",
  transactionId: "tx_1",
  eventType,
  ...more,
})

const step = (action: string) => ({ step: { definition: { action } } })

describe("how far an import has come", () => {
  it("begins where the real work does, not with the upload", () => {
    const phases = [
      message("onBegin"),
      message("onStepBegin", step("normalize-product-csv-to-chunks")),
      message("onStepBegin", step("wait-confirmation-product-import")),
      message("onResume"),
      message("onStepBegin", step("process-import-chunks")),
      message("onStepSuccess", step("process-import-chunks")),
    ].map((each) => toSyncProgress(each)?.phase ?? null)

    expect(phases).toEqual([null, null, null, null, "started", null])
  })

  it("ends with the counts that Medusa gives", () => {
    expect(
      toSyncProgress(
        message("onFinish", {
          result: { toCreate: 2, toUpdate: 1 },
          errors: [],
        })
      )
    ).toMatchObject({
      phase: "completed",
      payload: { run_id: "tx_1", counts: { created: 2, updated: 1 } },
    })
  })

  it("fails in the first error's own words", () => {
    expect(
      toSyncProgress(
        message("onFinish", { errors: [{ error: new Error("SKU is taken") }] })
      )
    ).toMatchObject({ phase: "failed", payload: { cause: "SKU is taken" } })
  })

  it("names what is exported, and begins with the route's answer", () => {
    const exported = (eventType: string) =>
      toSyncProgress({
        ...message(eventType, step("export-orders")),
        workflowId: "export-orders",
      })

    expect(exported(ROUTE_ANSWERED)).toMatchObject({
      phase: "started",
      payload: { provider: "medusa", subject: "Order", action: "export" },
    })
    expect(exported("onStepBegin")).toBeNull()
    expect(exported("onFinish")?.phase).toBe("completed")
  })

  it("knows no other workflow", () => {
    expect(
      toSyncProgress({ ...message("onFinish"), workflowId: "create-products" })
    ).toBeNull()
  })
})
