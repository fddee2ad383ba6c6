import { Button } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"

/** Stands for the hidden middle of a long story. */
export const UnfoldRow = ({
  hidden,
  onUnfold,
}: {
  hidden: number
  onUnfold: () => void
}) => {
  const { t } = useText()
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2">
      <div className="flex justify-center">
        <div className="border-ui-border-strong h-full w-px border-s border-dashed" />
      </div>
      <div className="pb-4">
        <Button
          type="button"
          size="small"
          variant="transparent"
          className="text-ui-fg-subtle -ms-2"
          onClick={onUnfold}
        >
          {t("timeline.showMore", { n: hidden })}
        </Button>
      </div>
    </li>
  )
}
