import type { AdminActivityGroup } from "../../types"
import { headOf } from "../lib/groups"
import { useEntryText } from "./use-entry-text"

/** What a group is called, in the reader's language. */
export const useGroupHead = () => {
  const text = useEntryText()
  return (group: AdminActivityGroup): string => headOf(group, text)
}
