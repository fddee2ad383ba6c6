import { ExclamationCircleSolid } from "@medusajs/icons"
import { Button, Container } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useRef } from "react"
import { createPortal } from "react-dom"
import { Link } from "react-router-dom"
import type { AdminActivityAttentionResponse } from "../../../types"
import { useColumnStart } from "../../hooks/use-column-start"
import { useText } from "../../hooks/use-text"
import { request } from "../../lib/client"
import { activityKeys } from "../../lib/query-keys"

/**
 * Above the list of orders, how many of them have an open problem; nothing when
 * all is well. A mark on each row is not possible: the table is Medusa's own.
 */
const WaitingOrders = ({ widgetId }: { widgetId: string }) => {
  const { t, isReady } = useText()
  const anchor = useRef<HTMLSpanElement>(null)
  const count = useWaitingOrders()
  const isNeeded = isReady && count > 0
  const box = useColumnStart({ anchor, widgetId, isNeeded })
  const what = t("counted.ordersAttention", { count })
  const line = isNeeded && (
    <Container
      className="flex flex-wrap items-center justify-between gap-2 px-6 py-3"
      data-activity-log="orders"
    >
      <p className="txt-compact-small text-ui-fg-base flex items-center gap-x-2">
        <ExclamationCircleSolid
          className="text-ui-tag-red-icon shrink-0"
          aria-hidden
        />
        {what}
      </p>
      <Button asChild size="small" variant="secondary">
        <Link
          to="/activity?tab=attention"
          aria-label={`${t("orderPage.show")}: ${what}`}
        >
          {t("orderPage.show")}
        </Link>
      </Button>
    </Container>
  )

  return (
    <>
      <span ref={anchor} hidden />
      {box && line ? createPortal(line, box) : line}
    </>
  )
}

/** How many orders have an open problem; 0 where that is not known. Asked for once, and when somebody comes back to the page. */
const useWaitingOrders = (): number => {
  const { data } = useQuery({
    queryKey: activityKeys.waitingOrders,
    queryFn: ({ signal }) =>
      request<AdminActivityAttentionResponse>(
        "/admin/activity/attention/orders",
        { signal }
      ),
    refetchOnWindowFocus: true,
    staleTime: 10_000,
    retry: false,
  })
  return data?.count ?? 0
}

/** `lazy` asks for a default. */
export default WaitingOrders
