import type { UsedStore } from "../use-store"
import { placeOrder } from "./carts"
import { cancelClaim, claim } from "./claims"
import {
  convertDraftOrder,
  createDraftOrder,
  editDraftOrder,
} from "./draft-orders"
import { cancelExchange, exchange } from "./exchanges"
import {
  cancelFulfillment,
  deliver,
  fulfill,
  relabel,
  ship,
} from "./fulfillments"
import { importOrder } from "./imports"
import { jo } from "./open-shop"
import { cancelEdit, edit, requestEdit } from "./order-edits"
import { archiveOrder, cancelOrder, completeOrder } from "./orders"
import { authorize, capture, refund } from "./payments"
import { cancelReturn, receiveReturn, requestReturn } from "./returns"
import { skus } from "./skus"
import {
  acceptTransfer,
  cancelTransfer,
  declineTransfer,
  requestTransfer,
} from "./transfers"

export const LONG_AGO = "2023-05-01T10:00:00.000Z"

/** Orders to which everything happens that Medusa announces. */
export function eventfulOrders(
  store: UsedStore,
  untilRecorded: (orderId: string, ...types: string[]) => Promise<unknown>
) {
  const order = async (email: string, items: Record<string, number>) =>
    (await placeOrder(store.shop, { email, items })).id

  const delivered = async (email: string, items: Record<string, number>) => {
    const orderId = await order(email, items)
    // A claim or an exchange lets go of money that is only authorized.
    await capture(store.shop, orderId)
    const parcel = {
      orderId,
      fulfillmentId: await fulfill(store.shop, orderId),
    }
    await ship(store.shop, parcel, { trackingNumber: "JD014600003SE" })
    await deliver(store.shop, parcel)

    return orderId
  }

  /** Placed ten minutes ago, before its payment: a bank needs longer than a test. */
  const orderOnTrust = async (
    andThen: (orderId: string) => Promise<void>
  ): Promise<string> => {
    const { id } = await placeOrder(store.shop, {
      email: "trusted@example.com",
      items: { [skus.mug]: 1 },
      payment: { awaits: 1 },
    })
    await untilRecorded(id, "order.payment_awaited")
    for (const statement of [
      `update "order" set created_at = created_at - interval '10 minutes' where id = $1`,
      `update payment_session set created_at = created_at - interval '10 minutes' where payment_collection_id in
        (select payment_collection_id from order_payment_collection where order_id = $1)`,
      // Its e-mail was sent just now, and stays so.
      `update activity_log set occurred_at = occurred_at - interval '10 minutes'
       where order_id = $1 and event_type not like 'order.email.%'`,
    ]) {
      await store.query(statement, [id])
    }
    await andThen(id)

    return id
  }

  /** Each type that Medusa announces, at least once; answers each order and what is recorded of it last. */
  const ofEveryType = async (): Promise<[string, string][]> => {
    const { shop } = store
    const paid = await order("paid@example.com", { [skus.mug]: 2 })
    await capture(shop, paid, 6)
    await capture(shop, paid)
    await refund(shop, paid, { amount: 3, reason: "goodwill" })
    await shop.admin.post(`/admin/orders/${paid}`, {
      email: "new@example.com",
    })
    await completeOrder(shop, paid)

    const credited = await order("credited@example.com", { [skus.mug]: 1 })
    await shop.admin.post(`/admin/orders/${credited}/credit-lines`, {
      amount: 5,
      reference: "goodwill",
      reference_id: "letter-7",
    })

    const archived = await order("archived@example.com", { [skus.mug]: 1 })
    await cancelFulfillment(shop, {
      orderId: archived,
      fulfillmentId: await fulfill(shop, archived),
    })
    await cancelOrder(shop, archived)
    await archiveOrder(shop, archived)

    const transferred = await orderOnTrust(async (id) => {
      await authorize(shop, id)
      await untilRecorded(id, "order.payment_authorized")
      await cancelOrder(shop, id)
    })

    const returned = await delivered("returned@example.com", {
      [skus.mug]: 2,
      [skus.poster]: 1,
    })
    const returnId = await requestReturn(shop, returned, {
      lines: { [skus.mug]: 2 },
    })
    const lines = { [skus.mug]: 1 }
    await receiveReturn(shop, returnId, { orderId: returned, lines })
    await receiveReturn(shop, returnId, { orderId: returned, lines })
    await cancelReturn(
      shop,
      await requestReturn(shop, returned, { lines: { [skus.poster]: 1 } })
    )

    const claimed = await delivered("claimed@example.com", { [skus.tote]: 1 })
    await cancelClaim(
      shop,
      await claim(shop, claimed, {
        type: "refund",
        lines: { [skus.tote]: 1 },
        back: { [skus.tote]: 1 },
      })
    )

    const exchanged = await delivered("swap@example.com", { [skus.shirt]: 1 })
    await cancelExchange(
      shop,
      await exchange(shop, exchanged, {
        back: { [skus.shirt]: 1 },
        sent: { [skus.largeShirt]: 1 },
      })
    )

    const tracked = await order("tracked@example.com", { [skus.tote]: 1 })
    const parcel = {
      orderId: tracked,
      fulfillmentId: await fulfill(shop, tracked),
    }
    await ship(shop, parcel)
    await untilRecorded(tracked, "order.shipped")
    await relabel(shop, parcel.fulfillmentId, { trackingNumber: "LATER1" })

    const edited = await order("edited@example.com", { [skus.mug]: 1 })
    await edit(shop, edited, { added: { [skus.poster]: 2 } })
    await requestEdit(shop, edited, { added: { [skus.tote]: 1 } })
    await cancelEdit(shop, edited)

    const moved = await order("moved@example.com", { [skus.mug]: 1 })
    await declineTransfer(shop, moved, {
      token: await requestTransfer(shop, moved, jo.email),
    })
    await requestTransfer(shop, moved, jo.email)
    await cancelTransfer(shop, moved)
    await acceptTransfer(shop, moved, {
      token: await requestTransfer(shop, moved, jo.email),
      shopper: await shop.customer(jo),
    })

    return [
      [paid, "order.completed"],
      [credited, "order.credit_line_added"],
      [archived, "order.archived"],
      [transferred, "order.cancelled"],
      [returned, "order.return_cancelled"],
      [claimed, "order.claim_cancelled"],
      [exchanged, "order.exchange_cancelled"],
      [tracked, "order.tracking_updated"],
      [edited, "order.edit_cancelled"],
      [moved, "order.transfer_accepted"],
    ]
  }

  /** An order without a cart: nothing but its first version, and the changes since, tell how it was placed. */
  const editedImport = async () => {
    const { shop } = store
    const id = await importOrder(shop, { created_at: LONG_AGO })
    await untilRecorded(id, "order.created")
    await edit(shop, id, { added: { [skus.poster]: 4 } })
    await shop.admin.post(`/admin/orders/${id}`, {
      email: "renamed@example.com",
    })

    return id
  }

  /** What was done to it as a draft is no part of its story, and must not become one. */
  const ofDraft = async () => {
    const { shop } = store
    const draftId = await createDraftOrder(shop, {
      email: "museum@example.com",
      country: "fr",
      items: { [skus.poster]: 1 },
    })
    await editDraftOrder(shop, draftId, { [skus.poster]: 2 })

    return (await convertDraftOrder(shop, draftId)).id
  }

  return { ofEveryType, ofDraft, editedImport }
}
