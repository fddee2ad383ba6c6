import type { Browser, Page } from "playwright-core"
import { apiClient } from "../api-client"
import { anna } from "../shop/open-shop"

export type AdminOptions = {
  /** As the dashboard calls it: `de`, `ptBR`, `ar`. */
  language?: string
  theme?: "light" | "dark"
  width?: number
  height?: number
}

/** The admin of a running store in a browser profile of its own, Anna logged in. */
export const openAdmin = async (
  browser: Browser,
  storeUrl: string,
  options: AdminOptions = {}
): Promise<Page> => {
  const {
    language = "en",
    theme = "light",
    width = 1440,
    height = 900,
  } = options
  const context = await browser.newContext({
    baseURL: storeUrl,
    viewport: { width, height },
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  })
  // As text: what runs in a page is none of this side's types.
  await context.addInitScript(`
    localStorage.setItem("lng", ${JSON.stringify(language)})
    document.cookie = ${JSON.stringify(`lng=${language};path=/`)}
    localStorage.setItem("medusa_admin_theme", ${JSON.stringify(theme)})
  `)

  // The session cookie of a login, as the dashboard gets it.
  const { token } = await apiClient({ url: storeUrl }).post<{ token: string }>(
    "/auth/user/emailpass",
    anna
  )
  await context.request.post("/auth/session", {
    headers: { authorization: `Bearer ${token}` },
  })
  return context.newPage()
}
