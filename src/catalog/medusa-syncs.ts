export type MedusaSync = { subject: string; action: "import" | "export" }

/**
 * Imports and exports of Medusa's own, by the name of their workflow
 * (2.21, `core-flows/dist/{product,order,inventory}/workflows`).
 */
export const MEDUSA_SYNCS = {
  "import-products": { subject: "Product", action: "import" },
  "import-products-as-chunks": { subject: "Product", action: "import" },
  "export-products": { subject: "Product", action: "export" },
  "export-orders": { subject: "Order", action: "export" },
  "export-inventory-items": { subject: "Inventory", action: "export" },
} as const satisfies Record<string, MedusaSync>

export type MedusaSyncWorkflow = keyof typeof MEDUSA_SYNCS

export function isMedusaSync(workflow: string): workflow is MedusaSyncWorkflow {
  return Object.hasOwn(MEDUSA_SYNCS, workflow)
}
