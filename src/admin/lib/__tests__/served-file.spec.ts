import { saveFile, type ServedFile } from "../served-file"

const FILE: ServedFile = {
  path: "/admin/activity/export",
  query: new URLSearchParams({ format: "csv" }),
  name: "activity.csv",
}

/** A browser of a shop whose admin works with a token. */
const browser = () => {
  const clicked: { href: string; download: string }[] = []
  Object.assign(globalThis, {
    __BACKEND_URL__: "https://shop.example",
    __AUTH_TYPE__: "jwt",
    __JWT_TOKEN_STORAGE_KEY__: undefined,
    window: {
      localStorage: { getItem: () => "a-token" },
      setTimeout: () => 0,
    },
    document: {
      createElement: () => {
        const link = {
          href: "",
          download: "",
          click: () => clicked.push({ ...link }),
        }
        return link
      },
    },
  })
  jest.spyOn(URL, "createObjectURL").mockReturnValue("blob:one")
  return clicked
}

afterEach(() => jest.restoreAllMocks())

it("fetches with the token, and saves under the file's name", async () => {
  const clicked = browser()
  const fetch = jest
    .spyOn(globalThis, "fetch")
    .mockResolvedValue(new Response("id\r\n"))

  await saveFile(FILE)

  expect(fetch).toHaveBeenCalledWith(
    "https://shop.example/admin/activity/export?format=csv",
    { credentials: "omit", headers: { authorization: "Bearer a-token" } }
  )
  expect(clicked).toEqual([
    expect.objectContaining({ href: "blob:one", download: "activity.csv" }),
  ])
})

it("saves nothing where the store refuses", async () => {
  const clicked = browser()
  jest
    .spyOn(globalThis, "fetch")
    .mockResolvedValue(new Response("", { status: 401 }))

  await expect(saveFile(FILE)).rejects.toMatchObject({ status: 401 })
  expect(clicked).toEqual([])
})
