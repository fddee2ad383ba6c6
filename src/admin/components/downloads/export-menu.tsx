import { ArrowDownTray } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import { exportQuery } from "../../lib/feed-query"
import type { FeedState } from "../../lib/feed-state"
import type { ExportFormat } from "../../../types"
import { FileItem } from "./file-item"

/** For people's spreadsheets first. */
const FORMATS: ExportFormat[] = ["csv", "ndjson"]

/** Saves what the list's filters find, all pages of it. */
export const ExportMenu = ({ state }: { state: FeedState }) => {
  const { t, direction } = useText()

  return (
    <DropdownMenu dir={direction}>
      <DropdownMenu.Trigger asChild>
        <Button type="button" size="small" variant="secondary">
          <ArrowDownTray className="text-ui-fg-muted" />
          {t("exporting.export")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        {FORMATS.map((format) => (
          <FileItem
            key={format}
            label={t(`exporting.${format}`)}
            file={{
              path: "/admin/activity/export",
              query: exportQuery(state, format),
              name: `activity.${format}`,
            }}
          />
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
