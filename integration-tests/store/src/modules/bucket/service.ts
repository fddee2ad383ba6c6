import type {
  ProviderDeleteFileDTO,
  ProviderFileResultDTO,
  ProviderUploadFileDTO,
  ProviderUploadStreamDTO,
} from "@medusajs/framework/types"
import { LocalFileService } from "@medusajs/medusa/file-local"

/** Once a file of such a name is stored, there is room for nothing else. */
const filler = "fills-the-bucket"

/** An answer as a storage service gives it: code and words. */
class BucketError extends Error {
  readonly code = "QuotaExceeded"

  constructor() {
    super("The bucket is full: its quota is used up")
    this.name = "BucketError"
  }
}

/**
 * Plays a storage service with a quota, on the local disk: while a file named
 * `fills-the-bucket…` lies there, every other is refused; once it is deleted,
 * all are taken again.
 */
export class Bucket extends LocalFileService {
  static override identifier = "bucket"

  /** Lives as long as the shop's process. */
  private readonly fillers = new Set<string>()

  override async upload(
    file: ProviderUploadFileDTO
  ): Promise<ProviderFileResultDTO> {
    this.refuseWhereFull()
    const stored = await super.upload(file)
    if (file.filename.startsWith(filler)) {
      this.fillers.add(stored.key)
    }
    return stored
  }

  override async getUploadStream(
    file: ProviderUploadStreamDTO
  ): ReturnType<LocalFileService["getUploadStream"]> {
    this.refuseWhereFull()
    return super.getUploadStream(file)
  }

  override async delete(
    files: ProviderDeleteFileDTO | ProviderDeleteFileDTO[]
  ): Promise<void> {
    await super.delete(files)
    for (const { fileKey } of [files].flat()) {
      this.fillers.delete(fileKey)
    }
  }

  private refuseWhereFull(): void {
    if (this.fillers.size > 0) {
      throw new BucketError()
    }
  }
}
