import { useRef } from "react"
import { createPortal } from "react-dom"
import { useColumnStart } from "../../hooks/use-column-start"
import { useOrderEntries } from "../../hooks/use-order-entries"
import { useText } from "../../hooks/use-text"
import { needsAttention } from "../../lib/attention"
import { OpenProblems } from "./open-problems"

type Props = { orderId: string; widgetId: string }

/** At the top of the order page while something on the order is open; nothing when all is well. */
const OrderBanner = ({ orderId, widgetId }: Props) => {
  const { isReady } = useText()
  const anchor = useRef<HTMLSpanElement>(null)
  const { data } = useOrderEntries(orderId)
  const open = (data?.activities ?? []).filter(needsAttention).reverse()
  const isNeeded = isReady && open.length > 0
  const box = useColumnStart({ anchor, widgetId, isNeeded })
  const problems = isNeeded && <OpenProblems entries={open} />

  return (
    <>
      <span ref={anchor} hidden />
      {box && problems ? createPortal(problems, box) : problems}
    </>
  )
}

/** `lazy` asks for a default. */
export default OrderBanner
