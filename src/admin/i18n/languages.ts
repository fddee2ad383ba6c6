import type { Texts } from "./en"

/** Our texts stand apart from the dashboard's and from those of other plugins. */
export const NAMESPACE = "activityLog"

type Loader = () => Promise<{ default: Texts }>

/** Spoken where the dashboard speaks a language that is none of ours. */
export const FALLBACK = "en"

/**
 * By the names that the dashboard gives them. Each is a file of its own,
 * fetched when somebody reads it: all twelve would be more bytes than both
 * views together.
 */
export const languages: Record<string, Loader> = {
  en: () => import("./en"),
  ar: () => import("./ar"),
  de: () => import("./de"),
  es: () => import("./es"),
  fr: () => import("./fr"),
  he: () => import("./he"),
  it: () => import("./it"),
  ja: () => import("./ja"),
  nl: () => import("./nl"),
  pl: () => import("./pl"),
  ptBR: () => import("./ptBR"),
  zhCN: () => import("./zhCN"),
}
