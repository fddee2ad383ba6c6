import type { Locator } from "playwright-core"

/** By keyboard: the button of a problem, the note that it asks for, Enter. */
export const markAsHandled = async (
  problem: Locator,
  note = ""
): Promise<void> => {
  await problem.getByRole("button", { name: "Mark as handled" }).press("Enter")
  const field = problem.getByLabel("What was done (optional)")
  await field.fill(note)
  await field.press("Enter")
}
