import { anna } from "./open-shop"
import type { Shop } from "./open-shop"

/** Everybody else sends JSON; only a file needs a form. */
const upload = async ({ url, admin }: Shop, csv: string): Promise<string> => {
  const { token } = await admin.post<{ token: string }>(
    "/auth/user/emailpass",
    anna
  )
  const form = new FormData()
  form.append("files", new Blob([csv], { type: "text/csv" }), "products.csv")
  const response = await fetch(`${url}/admin/uploads`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: form,
  })
  // What the route answers: the stored files.
  const { files } = (await response.json()) as { files: { id: string }[] }
  return files[0]?.id ?? ""
}

export type Upload = {
  transaction_id: string
  summary: { toCreate: number; toUpdate: number }
}

/** The first half of an import: Medusa reads the file and asks whether to go on. */
export const uploadProducts = async (
  shop: Shop,
  csv: string
): Promise<Upload> =>
  shop.admin.post("/admin/products/imports", {
    file_key: await upload(shop, csv),
    originalname: "products.csv",
    extension: "csv",
    size: csv.length,
    mime_type: "text/csv",
  })

/** The second half: from here on it runs in the background. */
export const confirmImport = (
  { admin }: Shop,
  { transaction_id }: Upload
): Promise<void> =>
  admin.post(`/admin/products/imports/${transaction_id}/confirm`)

export const exportProducts = ({
  admin,
}: Shop): Promise<{ transaction_id: string }> =>
  admin.post("/admin/products/export")

/** One product a row, each with one variant. */
export const productCsv = (
  products: {
    id?: string
    handle: string
    title: string
    sku?: string
    collectionId?: string
  }[]
): string =>
  [
    "Product Id,Product Handle,Product Title,Product Status,Product Collection Id,Variant Title,Variant SKU,Variant Option 1 Name,Variant Option 1 Value",
    ...products.map(
      ({ id = "", handle, title, sku = handle, collectionId = "" }) =>
        [
          id,
          handle,
          title,
          "draft",
          collectionId,
          "One",
          sku,
          "Size",
          "One",
        ].join(",")
    ),
  ].join("\n")
