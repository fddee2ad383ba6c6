import { DropdownMenu, toast } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import { addressOf, usesJwt } from "../../lib/client"
import { saveFile, type ServedFile } from "../../lib/served-file"

type Props = { file: ServedFile; label: string }

/** An entry of a menu that saves a file, or opens a page. A link: a file of gigabytes is in nobody's memory. */
export const FileItem = ({ file, label }: Props) => {
  const { t } = useText()

  if (usesJwt()) {
    return (
      <DropdownMenu.Item
        onSelect={() =>
          void saveFile(file).catch(() => toast.error(t("exporting.failed")))
        }
      >
        {label}
      </DropdownMenu.Item>
    )
  }
  return (
    <DropdownMenu.Item asChild>
      <a
        href={addressOf(file.path, file.query)}
        target="_blank"
        rel="noopener"
        {...(file.isPage ? {} : { download: file.name })}
      >
        {label}
      </a>
    </DropdownMenu.Item>
  )
}
