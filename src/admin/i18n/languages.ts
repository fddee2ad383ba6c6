import type { DetailTranslation } from "./details/en"
import type { Translation } from "./en"

/** Our texts stand apart from the dashboard's and from those of other plugins. */
export const NAMESPACE = "activityLog"

type Load<T> = () => Promise<{ default: T }>

/** A language comes in two files: most readers never unfold an entry. */
export type Language = {
  views: Load<Translation>
  details: Load<DetailTranslation>
}

/** Where the dashboard speaks a language that is none of ours, and where one of ours lacks a text. */
export const FALLBACK = "en"

/**
 * By the names that the dashboard gives them. Each is fetched when somebody
 * reads it: all twelve would be more bytes than both views together.
 */
export const languages: Record<string, Language> = {
  en: {
    views: () => import("./en"),
    details: () => import("./details/en"),
  },
  ar: {
    views: () => import("./ar"),
    details: () => import("./details/ar"),
  },
  de: {
    views: () => import("./de"),
    details: () => import("./details/de"),
  },
  es: {
    views: () => import("./es"),
    details: () => import("./details/es"),
  },
  fr: {
    views: () => import("./fr"),
    details: () => import("./details/fr"),
  },
  he: {
    views: () => import("./he"),
    details: () => import("./details/he"),
  },
  it: {
    views: () => import("./it"),
    details: () => import("./details/it"),
  },
  ja: {
    views: () => import("./ja"),
    details: () => import("./details/ja"),
  },
  nl: {
    views: () => import("./nl"),
    details: () => import("./details/nl"),
  },
  pl: {
    views: () => import("./pl"),
    details: () => import("./details/pl"),
  },
  ptBR: {
    views: () => import("./ptBR"),
    details: () => import("./details/ptBR"),
  },
  zhCN: {
    views: () => import("./zhCN"),
    details: () => import("./details/zhCN"),
  },
}
