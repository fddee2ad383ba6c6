import type { AdminActivity } from "../../types"
import { useSentences } from "./use-sentences"
import { useText } from "./use-text"

/** For whatever shows entries: `useText` with what the entries say. */
export const useEntryText = () => {
  const text = useText()
  const { sentences, isReady } = useSentences()
  return {
    ...text,
    isReady: text.isReady && isReady,
    messageOf: (entry: AdminActivity) =>
      sentences?.messageOf(entry) ?? entry.message,
    wordsOf: sentences?.wordsOf,
  }
}
