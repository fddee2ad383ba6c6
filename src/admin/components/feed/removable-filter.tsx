import { XMarkMini } from "@medusajs/icons"
import { Badge, Button } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"

type Props = {
  label: string
  /** What the entries say; null where none of them is known. */
  name: string | null
  onRemove: () => void
}

/** Says that the list is narrowed by what an entry or a row led to, and takes that away. */
export const RemovableFilter = ({ label, name, onRemove }: Props) => {
  const { t } = useText()
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
