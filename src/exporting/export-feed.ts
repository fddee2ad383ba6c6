import { Readable } from "node:stream"
import type { ActivityEntry, AdminActivity, ExportFormat } from "../types"
import { FORMATS, type FileFormat } from "./formats"

type Exported = {
  format: ExportFormat
  /** Pages of entries, as `EntryReader.walk` answers them. */
  pages: AsyncGenerator<ActivityEntry[]>
  present: (entries: ActivityEntry[]) => Promise<AdminActivity[]>
}

/**
 * The file, a page at a time and only as fast as it is taken: memory is flat however long the log
 * is. Destroying the stream, as a client that goes away does, ends the walk.
 *
 * The first page is read before anything is answered, so that a question that the database
 * refuses is still an answer of its own and not the beginning of a file.
 *
 * @throws what reading the first page throws
 */
export async function exportFeed({
  format,
  pages,
  present,
}: Exported): Promise<Readable> {
  const first = await pages.next()
  const file: FileFormat = FORMATS[format]

  async function* parts(): AsyncGenerator<string> {
    try {
      if (file.head) {
        yield file.head
      }

      if (!first.done) {
        yield file.part(await present(first.value))
      }

      for await (const entries of pages) {
        yield file.part(await present(entries))
      }
    } finally {
      await pages.return(undefined)
    }
  }

  return Readable.from(parts(), { objectMode: false })
}
