import type { Shop } from "./open-shop"
import { postFile, uploadFile } from "./uploads"

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
    file_key: await uploadFile(shop, "products.csv", csv),
    originalname: "products.csv",
    extension: "csv",
    size: csv.length,
    mime_type: "text/csv",
  })

/** The same by the older route, which takes the file itself and reads it whole. */
export const uploadProductsWhole = (shop: Shop, csv: string): Promise<Upload> =>
  postFile(shop, "/admin/products/import", {
    field: "file",
    name: "products.csv",
    content: csv,
  })

/** The second half: from here on it runs in the background. */
export const confirmImport = (
  { admin }: Shop,
  { transaction_id }: Upload,
  route: "imports" | "import" = "imports"
): Promise<void> =>
  admin.post(`/admin/products/${route}/${transaction_id}/confirm`)

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
