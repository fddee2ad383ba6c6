import { Button, Hint, Input, Label, Popover } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { type FormEvent, useId, useState } from "react"
import { findOrderId } from "../../hooks/use-feed"
import { useText } from "../../hooks/use-text"
import { latinDigits } from "../../lib/digits"
import { FilterButton } from "./filter-button"

type Props = {
  orderId: string | null
  /** How the chosen order is called, as far as its entries say. */
  displayId: number | null
  onChange: (orderId: string | null) => void
}

/** People know orders by their number; the URL and the API by their id. */
export const OrderFilter = ({ orderId, displayId, onChange }: Props) => {
  const { t } = useText()
  const inputId = useId()
  const [isOpen, setOpen] = useState(false)
  const [number, setNumber] = useState("")
  const search = useMutation({
    mutationFn: findOrderId,
    onSuccess: (found) => {
      if (found) {
        onChange(found)
        setOpen(false)
        setNumber("")
      }
    },
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const typed = number.trim()
    if (typed) {
      // What has no digit is looked for as it is: whoever typed it is told that there is no such order.
      search.mutate(latinDigits(typed).replace(/\D/g, "") || typed)
    }
  }
  const chosen = displayId ? `#${displayId}` : `…${orderId?.slice(-6)}`

  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <FilterButton
          label={t("feed.order")}
          chosen={orderId ? chosen : null}
        />
      </Popover.Trigger>
      <Popover.Content
        align="start"
        aria-label={t("feed.order")}
        className="w-60 p-3"
      >
        <form onSubmit={submit} className="flex flex-col gap-y-2">
          <Label htmlFor={inputId} size="xsmall">
            {t("feed.orderNumber")}
          </Label>
          <Input
            id={inputId}
            size="small"
            inputMode="numeric"
            placeholder="1042"
            autoComplete="off"
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
          {search.isSuccess && search.data === null && (
            <Hint variant="error" role="alert">
              {t("feed.orderUnknown", { number: search.variables })}
            </Hint>
          )}
          {search.isError && (
            <Hint variant="error" role="alert">
              {t("toast.failed")}
            </Hint>
          )}
          <Button type="submit" size="small" variant="secondary">
            {t("actions.apply")}
          </Button>
        </form>
      </Popover.Content>
    </Popover>
  )
}
