import { CheckMini, SquareTwoStackMini } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useText } from "../hooks/use-text"

const SAY_COPIED_FOR = 2_000

export const CopyButton = ({ content }: { content: string }) => {
  const { t } = useText()
  const [isCopied, setCopied] = useState(false)

  useEffect(() => {
    if (!isCopied) {
      return
    }
    const timer = window.setTimeout(() => setCopied(false), SAY_COPIED_FOR)
    return () => window.clearTimeout(timer)
  }, [isCopied])

  // Browsers offer no clipboard to pages served without TLS.
  if (!("clipboard" in window.navigator)) {
    return null
  }
  return (
    <Button
      type="button"
      size="small"
      variant="transparent"
      onClick={() =>
        void window.navigator.clipboard
          .writeText(content)
          .then(() => setCopied(true))
      }
    >
      {isCopied ? <CheckMini /> : <SquareTwoStackMini />}
      <span aria-live="polite">
        {isCopied ? t("actions.copied") : t("actions.copy")}
      </span>
    </Button>
  )
}
