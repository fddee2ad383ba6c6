import type { Person } from "../../src/recording/storing/erase-person"
import { elapsed } from "../measuring/timings"
import { ms, say, written } from "../report/words"
import type { BenchLog } from "./open-log"

/** Somebody who was written to lately is erased: by the index, then by reading every entry. */
export async function erasing(log: BenchLog, rows: number): Promise<string> {
  const person = await somebody(log)
  let indexed = 0
  let left = 0
  const indexedMs = await elapsed(async () => {
    indexed = await log.service.eraser.indexed(person)
  })
  const wholeMs = await elapsed(async () => {
    left = await log.service.erase(person)
  })

  say("erasing", indexed, indexedMs, left, wholeMs)

  return `## Erasing a person

Somebody of whom ${written(indexed)} entries speak, in a log of ${written(rows)} rows. The request waits for the first, and for
five seconds of the second, which goes on in the background.

| | entries erased | took |
| --- | --- | --- |
| by the index | ${written(indexed)} | ${ms(indexedMs)} |
| reading every entry | ${written(left)} more | ${ms(wholeMs)} |
`
}

async function somebody({ client }: BenchLog): Promise<Person> {
  const {
    rows: [found],
  } = await client.query<{ email: string }>(
    `select payload ->> 'to' as email from activity_log
     where event_type = 'order.email.confirmation_sent' and payload ->> 'to' like '%@%'
     order by occurred_at desc limit 1`
  )
  const email = found?.email ?? ""
  const { rows } = await client.query<{ order_id: string }>(
    `select distinct order_id from activity_log where event_type = 'order.email.confirmation_sent'
       and occurred_at > now() - interval '30 days' and payload ->> 'to' = $1`,
    [email]
  )

  return {
    names: [email],
    orderIds: rows.map(({ order_id }) => order_id),
    customerIds: [],
  }
}
