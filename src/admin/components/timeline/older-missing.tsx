import { Button, Text } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"

/** Stands at the old end of a story of which a part did not come: nobody is to take the rest for the whole. */
export const OlderMissing = ({ onRetry }: { onRetry: () => void }) => {
  const { t } = useText()
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center justify-between gap-2"
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("states.olderTitle")}
      </Text>
      <Button type="button" size="small" variant="secondary" onClick={onRetry}>
        {t("actions.retry")}
      </Button>
    </div>
  )
}
