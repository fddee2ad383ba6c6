import { XMarkMini } from "@medusajs/icons"
import { Badge, Button } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"

type Props = {
  /** What the problems say; null where none of them is known. */
  name: string | null
  onRemove: () => void
}

/** Says that the list shows one group alone, and takes that away. */
export const GroupFilter = ({ name, onRemove }: Props) => {
  const { t } = useText()
  const label = t("groups.sameCause")
  return (
    <Button type="button" size="small" variant="secondary" onClick={onRemove}>
      <span className="sr-only">{t("groups.remove", { name: label })}</span>
      <span aria-hidden>{label}</span>
      {name && (
        <Badge size="2xsmall" color="blue" className="block max-w-40 truncate">
          {name}
        </Badge>
      )}
      <XMarkMini className="text-ui-fg-muted" />
    </Button>
  )
}
