import { insertRows } from "../helpers/rows"
import { useActivityLog } from "../helpers/use-activity-log"

const STOCK = "Submission to Printify failed: insufficient stock for M Black"
const MAIL = "Order confirmation sent to ada.lovelace+shop@mail.example.com"
const MONEY = "Captured £1,043.50 via Stripe (order #1042)"
const QUOTED = `"create-order-shipment" failed: it's C:\\temp\\x`
const PARTY = "Abandoned cart 🎉 Zoë — Müller 注文"
const TRACKED = "Shipped via DHL — tracking: 1Z999AA10123456784"
const LARGE = "Refunded £1,234.50 via Stripe"
const LINK = "Failed at https://api.example.com/v1/orders?page=2&x=%20y"

describe("the word search", () => {
  const log = useActivityLog()

  beforeEach(() =>
    insertRows(
      log,
      [STOCK, MAIL, MONEY, QUOTED, PARTY, TRACKED, LINK, LARGE].map(
        (message) => ({
          message,
          ...(message === LARGE ? { payload: { amount: 1234.5 } } : {}),
        })
      )
    )
  )

  it.each<[string, string[]]>([
    ["insufficient", [STOCK]],
    ["INSUF stock", [STOCK]],
    ["stock insuf", [STOCK]],
    ["nsufficient", []],
    ["stock ada", []],
    ["lovelace", [MAIL]],
    ["ada.lovelace+shop@mail.example.com", [MAIL]],
    ["mail.example", [MAIL]],
    ["example.com", [MAIL, LINK]],
    ["#1042", [MONEY]],
    ["1042", [MONEY]],
    ["£1,043.50", [MONEY]],
    ["1234.50", [LARGE]],
    ["1,234.50", [LARGE]],
    ["1234.5", [LARGE]],
    ["1234", [LARGE]],
    ["1234.99", []],
    ["(order", [MAIL, MONEY, QUOTED, LINK]],
    ["create-order-shipment", [QUOTED]],
    [`"create-order`, [QUOTED]],
    ["it's", [QUOTED]],
    ["C:\\temp", [QUOTED]],
    ["'", []],
    ["' | 'aban", [PARTY]],
    ["!stock", [STOCK]],
    ["stock & black", [STOCK]],
    ["stock | nothing", []],
    ["stock <-> for", [STOCK]],
    [":*", []],
    ["\\", []],
    ["*", []],
    ["?", []],
    ["??", []],
    ["$1042", [MONEY]],
    ["Zoë", [PARTY]],
    ["müll", [PARTY]],
    ["注文", [PARTY]],
    ["🎉 cart", [PARTY]],
    ["1Z999", [TRACKED]],
    ["1Z999AA10123456784", [TRACKED]],
    ["https://api.example.com/v1/orders?page=2", [LINK]],
    ["orders", [LINK]],
    ["stock\0", [STOCK]],
    ["\0", []],
    ["\uD800 stock", [STOCK]],
    ["a".repeat(200), []],
    ["( ".repeat(100), []],
  ])("finds by %j", async (q, expected) => {
    const entries = await log.service.listRecent({ q })

    expect(entries.map(({ message }) => message).sort()).toEqual(
      [...expected].sort()
    )
  })
})
