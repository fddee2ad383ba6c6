import { anna } from "../../integration-tests/helpers/shop/open-shop"
import type { Told } from "./shop-day"

const write = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const seconds = (since: number): string =>
  `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Announces a part of the start and says how long it took. */
export const step = async <T>(
  title: string,
  act: () => Promise<T>
): Promise<T> => {
  const since = Date.now()
  write(`… ${title}`)
  const result = await act()
  write(`  done in ${seconds(since)}`)
  return result
}

export const say = write

export const fail = (error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`demo: ${message}\n`)
}

const pad = (text: string, width: number): string => text.padEnd(width)

/** What a visitor needs: where, who, and what is worth a look. */
export const showReady = ({
  url,
  told,
  since,
  dataFolder,
}: {
  url: string
  told: Told[]
  since: number
  dataFolder: string
}): void => {
  const example = told[0]?.orderId ?? "<order id>"
  const widest = Math.max(...told.map(({ story }) => story.title.length))
  write("")
  write(`Inkwell Prints is open (ready after ${seconds(since)}).`)
  write("")
  write(`  Admin     ${url}/app`)
  write(`  Login     ${anna.email}`)
  write(`  Password  ${anna.password}`)
  write(`  Activity  ${url}/app/activity`)
  write(`  Data      ${dataFolder}`)
  write("")
  write("Orders, and what to look at on each:")
  for (const { story, orderId, displayId } of told) {
    const number = pad(`#${displayId}`, 5)
    write(`  ${number}${pad(story.title, widest)}  ${story.look}`)
    write(`       ${url}/app/orders/${orderId}`)
  }
  write("")
  write("The same over HTTP:")
  write(`  TOKEN=$(curl -s ${url}/auth/user/emailpass \\`)
  write(`    -H 'content-type: application/json' \\`)
  write(
    `    -d '{"email":"${anna.email}","password":"${anna.password}"}' | cut -d'"' -f4)`
  )
  write(`  curl -s ${url}/admin/orders/${example}/activity \\`)
  write(`    -H "authorization: Bearer $TOKEN"`)
  write("")
  write("Ctrl-C closes the shop; npm run demo -- --reset begins a new one.")
}
