import { useEffect, useRef } from "react"
import { createPortal } from "react-dom"
import { useColumnStart } from "../../hooks/use-column-start"
import { useEntryText } from "../../hooks/use-entry-text"
import { useOrderEntries } from "../../hooks/use-order-entries"
import { isAwake } from "../../lib/attention"
import { OpenProblems } from "./open-problems"

type Props = { orderId: string; widgetId: string }

/** At the top of the order page while something on the order is open; nothing when all is well. */
const OrderBanner = ({ orderId, widgetId }: Props) => {
  const { isReady } = useEntryText()
  const anchor = useRef<HTMLSpanElement>(null)
  const { data } = useOrderEntries(orderId)
  const open = (data?.activities ?? []).filter(isAwake).reverse()
  const isNeeded = isReady && open.length > 0
  const box = useColumnStart({ anchor, widgetId, isNeeded })
  useFocusAfter(isNeeded)
  const problems = isNeeded && <OpenProblems entries={open} />

  return (
    <>
      <span ref={anchor} hidden />
      {box && problems ? createPortal(problems, box) : problems}
    </>
  )
}

/** What had the focus goes with the banner: the story below says what became of it. */
const useFocusAfter = (isShown: boolean) => {
  const wasShown = useRef(isShown)
  useEffect(() => {
    if (
      wasShown.current &&
      !isShown &&
      document.activeElement === document.body
    ) {
      document
        .querySelector<HTMLElement>("[data-activity-log=timeline]")
        ?.focus({ preventScroll: true })
    }
    wasShown.current = isShown
  }, [isShown])
}

/** `lazy` asks for a default. */
export default OrderBanner
