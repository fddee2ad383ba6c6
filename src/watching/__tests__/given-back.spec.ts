import { findSession } from "../money/session"

const at = new Date("2026-02-16T10:00:00Z")

const sessionWith = (refunds: number[]) =>
  findSession(
    "payses_1",
    ({ entity }) =>
      Promise.resolve({
        data:
          entity === "payment_session"
            ? [
                {
                  id: "payses_1",
                  status: "captured",
                  payment: {
                    id: "pay_1",
                    amount: 59.7,
                    canceled_at: null,
                    refunds: refunds.map((amount) => ({
                      amount,
                      created_at: at,
                    })),
                  },
                },
              ]
            : [],
      }),
    new Date("2026-02-16T11:00:00Z")
  )

it.each([
  [[19.9, 19.9, 19.9], true],
  [[59.7], true],
  [[19.9, 19.9], false],
  [[], false],
])("knows money that was given back in parts: %j", async (refunds, isBack) => {
  expect(await sessionWith(refunds)).toMatchObject({ is_released: isBack })
})
