import { EllipsisHorizontal } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import { FileItem } from "./file-item"

/** What a payment dispute asks for, as a page to print and as data. */
export const EvidenceMenu = ({ orderId }: { orderId: string }) => {
  const { t, direction } = useText()
  const path = `/admin/orders/${encodeURIComponent(orderId)}/activity/evidence`

  return (
    <DropdownMenu dir={direction}>
      <DropdownMenu.Trigger asChild>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("exporting.more")}
          title={t("exporting.more")}
        >
          <EllipsisHorizontal className="text-ui-fg-muted" />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <FileItem
          label={t("exporting.evidencePage")}
          file={{
            path,
            query: new URLSearchParams({ format: "html" }),
            name: `evidence-${orderId}.html`,
            isPage: true,
          }}
        />
        <FileItem
          label={t("exporting.evidenceData")}
          file={{
            path,
            query: new URLSearchParams({ format: "json" }),
            name: `evidence-${orderId}.json`,
          }}
        />
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
