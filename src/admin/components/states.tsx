import { ArrowPath } from "@medusajs/icons"
import { Button, Skeleton, Text } from "@medusajs/ui"
import type { ComponentType, ReactNode } from "react"
import { useText } from "../hooks/use-text"
import { isDenied } from "../lib/client"

type NoticeProps = {
  icon?: ComponentType<{ className?: string }>
  title?: string
  text: string
  children?: ReactNode
}

/** One calm message in the middle of a view: nothing here, nothing found, no access. */
export const Notice = ({ icon: Icon, title, text, children }: NoticeProps) => (
  <div className="flex flex-col items-center justify-center gap-y-3 px-6 py-10 text-center">
    {Icon && <Icon className="text-ui-fg-muted" />}
    <div className="flex flex-col items-center gap-y-1">
      {title && (
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
      )}
      <Text size="small" className="text-ui-fg-subtle max-w-80 text-balance">
        {text}
      </Text>
    </div>
    {children}
  </div>
)

/** A request that failed: what to do depends on whether asking again can help. */
export const Failure = ({
  error,
  onRetry,
}: {
  error: unknown
  onRetry: () => void
}) => {
  const { t } = useText()
  if (isDenied(error)) {
    return (
      <div role="alert">
        <Notice title={t("states.deniedTitle")} text={t("states.deniedText")} />
      </div>
    )
  }
  return (
    <div role="alert">
      <Notice title={t("states.errorTitle")} text={t("states.errorText")}>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={onRetry}
        >
          <ArrowPath />
          {t("actions.retry")}
        </Button>
      </Notice>
    </div>
  )
}

/** Grey lines in the shape of what is to come. */
export const LoadingLines = ({ lines }: { lines: number }) => {
  const { t } = useText()
  return (
    <div role="status" className="flex flex-col gap-y-4 px-6 py-4">
      <span className="sr-only">{t("states.loading")}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="flex items-center gap-x-3" aria-hidden>
          <Skeleton className="size-5 shrink-0 rounded-full" />
          <Skeleton className="h-5 w-full" />
        </div>
      ))}
    </div>
  )
}
