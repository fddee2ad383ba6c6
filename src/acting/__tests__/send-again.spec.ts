import type { ActivityEntry } from "../../types"
import type { ActionWorld } from "../action"
import { inputFor } from "../actions"
import { sendAgain } from "../send-again"

const MASKED = "c…@example.com"
const ERASED = "[erased]"

/** A failed message about no order, or about one. */
const entryTo = (to: string, order_id: string | null = null): ActivityEntry =>
  ({
    event_type: order_id ? "order.email.failed" : "email.failed",
    order_id,
    payload: { notification_id: "noti_1", channel: "email", to },
  }) as Partial<ActivityEntry> as ActivityEntry // what is read of it

/** What Medusa has of the message and of its order, and what was sent. */
const worldWith = (to: string, orderEmail = "") => {
  const sent: { to: string }[] = []
  const rows: Record<string, Record<string, unknown>[]> = {
    notification: [{ id: "noti_1", to, channel: "email", template: "news" }],
    order: [{ email: orderEmail }],
  }
  const notifications = {
    createNotifications: (message: { to: string }) => {
      sent.push(message)

      return Promise.resolve({ id: "noti_2" })
    },
  }
  const world = {
    container: { resolve: () => notifications },
    rows: ({ entity, filters }: Parameters<ActionWorld["rows"]>[0]) =>
      Promise.resolve(
        "original_notification_id" in filters ? [] : (rows[entity] ?? [])
      ),
  } as unknown as ActionWorld // what is resolved of it

  return { world, sent }
}

const pressed = async (
  entry: ActivityEntry,
  world: ActionWorld,
  input: Record<string, unknown>
) => {
  const checked = await sendAgain.check(entry, world)

  if (!("plan" in checked)) {
    throw new Error(`refused: ${checked.impossible}`)
  }

  const { plan } = checked
  const actor = { type: "user", id: "user_1" } as const
  const result = await sendAgain.run({ plan, entry, actor, input }, world)

  return { result, closes: sendAgain.closes?.(entry, input, plan) }
}

describe("sending a message again", () => {
  it.each([
    ["masked", MASKED],
    ["erased", ERASED],
    ["as it is", "cleo@example.com"],
  ])("offers Medusa's own address where the log's is %s", async (_, to) => {
    const { world } = worldWith("cleo@example.com")

    const offered = await sendAgain.input?.offer(entryTo(to), world)

    expect(offered).toEqual({ to: "cleo@example.com" })
  })

  it.each([
    ["cleo@new.example", "cleo@new.example"],
    [MASKED, "cleo@example.com"],
  ])(
    "offers the order's present one, unless it is masked: %s",
    async (...at) => {
      const [orderEmail, to] = at
      const { world } = worldWith("cleo@example.com", orderEmail)

      const offered = await sendAgain.input?.offer(
        entryTo(MASKED, "order_1"),
        world
      )

      expect(offered).toEqual({ to })
    }
  )

  it("offers none where Medusa's is blanked as well, and sends nothing to it", async () => {
    const { world, sent } = worldWith(ERASED)
    const entry = entryTo(ERASED)

    await expect(sendAgain.input?.offer(entry, world)).resolves.toEqual({
      to: "",
    })
    await expect(pressed(entry, world, {})).rejects.toThrow(
      'The address is not kept, only "[erased]": give one to send to'
    )
    expect(sent).toEqual([])
  })

  it("goes to Medusa's own address where none is given", async () => {
    const { world, sent } = worldWith("cleo@example.com")

    await pressed(entryTo(MASKED), world, {})

    expect(sent).toMatchObject([{ to: "cleo@example.com" }])
  })

  it.each([
    ["the same address, which its success closes", "cleo@example.com", false],
    ["another that is masked alike", "cora@example.com", true],
  ])("closes an order's problem itself: %s", async (_, to, closes) => {
    const { world } = worldWith("cleo@example.com")

    const { result, ...ended } = await pressed(
      entryTo(MASKED, "order_1"),
      world,
      { to }
    )

    expect(result).toMatchObject({ state: "succeeded", to })
    expect(ended).toEqual({ closes })
  })

  it.each([MASKED, "c…%40example.com", ERASED, `Cleo <${MASKED}>`])(
    "takes no address that only stands for one: %s",
    (to) => {
      expect(() => inputFor("send_again", { to })).toThrow(
        "must be an address, not a masked one"
      )
    }
  )

  it("takes an address, and a telephone number", () => {
    expect(inputFor("send_again", { to: " cleo@example.com " })).toEqual({
      to: "cleo@example.com",
    })
    expect(inputFor("send_again", { to: "+441632960961" })).toEqual({
      to: "+441632960961",
    })
  })
})
