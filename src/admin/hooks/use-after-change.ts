import { toast } from "@medusajs/ui"
import { useRefresh } from "./use-refresh"
import { useText } from "./use-text"

/** What follows every change of the log: a message where the store refused it, and what the page shows is read anew. */
export const useAfterChange = () => {
  const { t } = useText()
  return {
    onError: () => void toast.error(t("toast.failed")),
    onSettled: useRefresh(),
  }
}
