import { useEffect, useMemo, useSyncExternalStore } from "react"
import { useTranslation } from "react-i18next"
import type { Texts } from "../i18n/en"
import { languages, NAMESPACE } from "../i18n/languages"
import { toLocale } from "../lib/locale"
import { isKnownType, typeInWords } from "../lib/presentation"

type Plain = Omit<Texts, "counted">

export type TextKey =
  | {
      [Section in keyof Plain]: `${Section}.${keyof Plain[Section] & string}`
    }[keyof Plain]
  | `counted.${"attention" | "selected" | "resolved"}`

export type Translate = (
  key: TextKey,
  values?: Record<string, string | number>
) => string

/** Our texts in the reader's language, and how to write dates and numbers in it. */
export const useText = () => {
  const { t, i18n } = useTranslation(NAMESPACE)
  const language = i18n.resolvedLanguage ?? i18n.language ?? "en"
  const settled = useSyncExternalStore(subscribe, () => settledLanguages)

  useEffect(() => {
    void settle(language, (texts) =>
      // What the shop itself worded differently stays.
      i18n.addResourceBundle(language, NAMESPACE, texts, true, false)
    )
  }, [i18n, language])

  return useMemo(() => {
    const translate: Translate = (key, values) => t(key, values ?? {})
    return {
      t: translate,
      typeLabel: (type: string) =>
        isKnownType(type) ? translate(`types.${type}`) : typeInWords(type),
      locale: toLocale(language),
      direction: i18n.dir(language),
      isReady: !(language in languages) || settled.has(language),
    }
    // `settled` changes what `t` finds, though `t` stays the same.
  }, [t, i18n, language, settled])
}

let settledLanguages: ReadonlySet<string> = new Set()
const started = new Set<string>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Fetches a language once. Where that fails, English stands in until the page is loaded anew. */
const settle = async (language: string, add: (texts: Texts) => void) => {
  const load = languages[language]
  if (!load || started.has(language)) {
    return
  }
  started.add(language)
  await load()
    .then((module) => add(module.default))
    .catch((error: unknown) => reportLater(error))
  settledLanguages = new Set([...settledLanguages, language])
  listeners.forEach((listener) => listener())
}

/** The browser's console is where whoever deploys a store looks for a missing file. */
const reportLater = (error: unknown) => {
  window.setTimeout(() => {
    throw error
  })
}
