import type {
  CustomerStoryReader,
  StorySubject,
} from "../../modules/activity-log/reading/customer-story"
import type { ActivityEntry } from "../../types"

type StoryPart = {
  /** Newest first. */
  entries: ActivityEntry[]
  count: number
  next_cursor: string | null
}

/**
 * A part of a customer's story: its newest entries and every open problem, or with a cursor what comes
 * before. What was open is then sent once more in its place.
 *
 * @throws MedusaError `invalid_data` for a foreign cursor
 */
export async function customerStory(
  reader: Pick<CustomerStoryReader, "page" | "count" | "open">,
  subject: StorySubject,
  { limit, cursor }: { limit: number; cursor?: string | undefined }
): Promise<StoryPart> {
  const [page, count] = await Promise.all([
    reader.page(subject, { limit, cursor }),
    reader.count(subject),
  ])
  const open = page.next_cursor && !cursor ? await reader.open(subject) : []
  const here = new Set(page.entries.map(({ id }) => id))

  return {
    entries: [...page.entries, ...open.filter(({ id }) => !here.has(id))],
    count,
    next_cursor: page.next_cursor,
  }
}
