import {
  captureFailed,
  money,
  mug,
  refuse,
  refundFailed,
  refused,
  shirt,
  submit,
} from "./words"
import type { Case } from "./words"

export const MONEY: Case[] = [
  {
    when: "less is refunded than was refused",
    given: [money(refundFailed, 20), money("order.refunded", 2)],
    open: [refundFailed],
  },
  {
    when: "as much is refunded",
    given: [money(refundFailed, 20), money("order.refunded", 20)],
    open: [],
  },
  {
    when: "as much is refunded in parts",
    given: [
      money(refundFailed, 0.3),
      money("order.refunded", 0.1),
      money("order.refunded", 0.2),
    ],
    open: [],
  },
  {
    when: "it was refunded in part, and the rest is refused and refunded",
    given: [
      money(refundFailed, 20),
      money("order.refunded", 2),
      money(refundFailed, 18),
      money("order.refunded", 18),
    ],
    open: [],
  },
  {
    when: "another payment is refunded",
    given: [money(refundFailed, 20), money("order.refunded", 20, "pay_2")],
    open: [refundFailed],
  },
  {
    when: "less is captured than was refused",
    given: [money(captureFailed, 20), money("order.payment_captured", 2)],
    open: [captureFailed],
  },
  {
    when: "all of it was refused, and is captured in part and then the rest",
    given: [
      money(captureFailed, 28),
      money("order.payment_captured", 10),
      money("order.payment_captured", 18),
    ],
    open: [],
  },
  {
    when: "a part is captured, and the rest is refused and then captured",
    given: [
      money("order.payment_captured", 10),
      money(captureFailed, 18),
      money("order.payment_captured", 18),
    ],
    open: [],
  },
  {
    when: "as much is captured",
    given: [money(captureFailed, 20), money("order.payment_captured", 20)],
    open: [],
  },
  {
    when: "another payment is captured",
    given: [
      money(captureFailed, 20),
      money("order.payment_captured", 20, "pay_2"),
    ],
    open: [captureFailed],
  },
  {
    when: "two payments fail for one cause",
    given: [money(captureFailed, 20), money(captureFailed, 20, "pay_2")],
    open: [captureFailed, captureFailed],
  },
  {
    when: "the order is cancelled and its money is given back later",
    given: [
      ["order.cancelled", { amount: 28, currency_code: "gbp" }],
      money("order.refunded", 28),
    ],
    open: [],
  },
]

export const LATE: Case[] = [
  {
    when: "the failure is written after the success that followed it",
    given: [submit([shirt()], 5), refuse([shirt()], 1)],
    open: [],
  },
  {
    when: "the success was of something else",
    given: [submit([mug()], 5), refuse([shirt()], 1)],
    open: [refused],
  },
  {
    when: "the successes that followed did it in parts",
    given: [
      submit([shirt(2)], 5),
      submit([shirt(1)], 6),
      refuse([shirt(3)], 1),
    ],
    open: [],
  },
  {
    when: "only one of the successes came after it",
    given: [
      submit([shirt(2)], 1),
      submit([shirt(1)], 6),
      refuse([shirt(3)], 3),
    ],
    open: [refused],
  },
  {
    when: "the success bears the same moment, and is written first",
    given: [submit([shirt()], 5), refuse([shirt()], 5)],
    open: [],
  },
  {
    when: "the success bears the same moment, and is written last",
    given: [refuse([shirt()], 5), submit([shirt()], 5)],
    open: [],
  },
  {
    when: "a success of something else bears the same moment",
    given: [submit([mug()], 5), refuse([shirt()], 5)],
    open: [refused],
  },
  {
    when: "the success came before it",
    given: [submit([shirt()], 1), refuse([shirt()], 5)],
    open: [refused],
  },
  {
    when: "it was refused again after the success",
    given: [refuse([shirt()], 9), submit([shirt()], 5), refuse([shirt()], 1)],
    open: [refused],
  },
]

export const MAILS: Case[] = [
  {
    when: "the failure is found after a second try was sent",
    given: [
      ["order.email.confirmation_sent", { to: "ada@example.com" }, 5],
      [
        "order.email.failed",
        { kind: "confirmation", to: "ada@example.com" },
        1,
      ],
    ],
    open: [],
  },
  {
    when: "the mail of another kind was sent",
    given: [
      ["order.email.shipping_sent", { to: "ada@example.com" }, 5],
      [
        "order.email.failed",
        { kind: "confirmation", to: "ada@example.com" },
        1,
      ],
    ],
    open: ["order.email.failed"],
  },
]
