import type { ExecArgs } from "@medusajs/framework/types"
import { makePlatesWorkflow } from "../workflows/make-plates"

/** Fails in its last act, and waits until the log has it: `medusa exec` ends the process at once. */
export default async function printNothing({
  container,
}: ExecArgs): Promise<void> {
  await makePlatesWorkflow(container)
    .run({ input: { fault: "the script ran out of acid" } })
    .catch(() => undefined)

  await container
    .resolve<{ flush: () => Promise<unknown> }>("activity_log")
    .flush()
}
