import type { DetailTranslation } from "./details/en"
import type { Translation } from "./en"
import type { SentenceTranslation } from "./sentences/en"

/** Our texts stand apart from the dashboard's and from those of other plugins. */
export const NAMESPACE = "activityLog"

type Load<T> = () => Promise<{ default: T }>

/**
 * A language comes in three files: most readers never unfold an entry, and a
 * page without entries needs no sentences.
 */
export type Language = {
  views: Load<Translation>
  details: Load<DetailTranslation>
  sentences: Load<SentenceTranslation>
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
    sentences: () => import("./sentences/en"),
  },
  ar: {
    views: () => import("./ar"),
    details: () => import("./details/ar"),
    sentences: () => import("./sentences/ar"),
  },
  de: {
    views: () => import("./de"),
    details: () => import("./details/de"),
    sentences: () => import("./sentences/de"),
  },
  es: {
    views: () => import("./es"),
    details: () => import("./details/es"),
    sentences: () => import("./sentences/es"),
  },
  fr: {
    views: () => import("./fr"),
    details: () => import("./details/fr"),
    sentences: () => import("./sentences/fr"),
  },
  he: {
    views: () => import("./he"),
    details: () => import("./details/he"),
    sentences: () => import("./sentences/he"),
  },
  it: {
    views: () => import("./it"),
    details: () => import("./details/it"),
    sentences: () => import("./sentences/it"),
  },
  ja: {
    views: () => import("./ja"),
    details: () => import("./details/ja"),
    sentences: () => import("./sentences/ja"),
  },
  nl: {
    views: () => import("./nl"),
    details: () => import("./details/nl"),
    sentences: () => import("./sentences/nl"),
  },
  pl: {
    views: () => import("./pl"),
    details: () => import("./details/pl"),
    sentences: () => import("./sentences/pl"),
  },
  ptBR: {
    views: () => import("./ptBR"),
    details: () => import("./details/ptBR"),
    sentences: () => import("./sentences/ptBR"),
  },
  zhCN: {
    views: () => import("./zhCN"),
    details: () => import("./details/zhCN"),
    sentences: () => import("./sentences/zhCN"),
  },
}
