import { useEffect, useMemo, useSyncExternalStore } from "react"
import { useTranslation } from "react-i18next"
import type { DetailTexts } from "../i18n/details/en"
import type { Texts } from "../i18n/en"
import {
  FALLBACK,
  type Language,
  languages,
  NAMESPACE,
} from "../i18n/languages"
import type { AdminActivity } from "../../types"
import { definedTypes, subscribeToTypes, textIn } from "../lib/defined-types"
import { pluralForm, toLocale } from "../lib/language"
import { isKnownType, messageType, typeInWords } from "../lib/presentation"

type Plain = Omit<Texts, "counted"> & DetailTexts

export type TextKey =
  | {
      [Section in keyof Plain]: `${Section}.${keyof Plain[Section] & string}`
    }[keyof Plain]
  | `counted.${"attention" | "selected" | "resolved" | "orders" | "entries" | "ordersAttention"}`

export type Translate = (
  key: TextKey,
  values?: Record<string, string | number>
) => string

/** What `useText` fetches; sentences are fetched by `useSentences`. */
export type Part = Exclude<keyof Language, "sentences">

const VIEWS: Part[] = ["views"]

/** Our texts in the reader's language, and how to write dates and numbers in it. */
export const useText = (parts: Part[] = VIEWS) => {
  const { t, i18n } = useTranslation(NAMESPACE)
  const language = i18n.resolvedLanguage ?? FALLBACK
  const settled = useSyncExternalStore(subscribe, () => settledFiles)
  const types = useSyncExternalStore(subscribeToTypes, definedTypes)

  const spoken = spokenIn(i18n)

  useEffect(() => {
    fetchTexts(i18n, spoken, parts)
  }, [i18n, spoken, parts])

  return useMemo(() => {
    // As the words: English labels and Swedish times are nobody's language.
    const locale = toLocale(spoken)
    const isReady = parts.every((part) => settled.has(fileOf(spoken, part)))
    const translate: Translate = (key, values) => {
      const { count, ...words } = values ?? {}
      const options = { ...words, ...numberInWords(count, locale) }
      const own = formOf(key, count, locale)
      // Not translated yet: i18next finds the English text once it is here. Asking twice is harmless.
      const isTranslated = i18n.exists(own, { ns: NAMESPACE, lngs: [language] })
      if (isReady && !isTranslated) {
        fetchTexts(i18n, FALLBACK, parts)
      }
      return t(isTranslated ? own : formOf(key, count, FALLBACK), {
        ...options,
        defaultValue: inWords(key),
      })
    }
    const typeLabel = (type: string) => {
      if (isKnownType(type)) {
        return translate(`types.${type}`)
      }
      const defined = types.get(type)
      return defined ? textIn(defined.label, locale) : typeInWords(type)
    }
    return {
      t: translate,
      typeLabel,
      entryLabel: (entry: Pick<AdminActivity, "event_type" | "payload">) => {
        const message = messageType(entry)
        return message
          ? translate(`messages.${message}`)
          : typeLabel(entry.event_type)
      },
      locale,
      direction: i18n.dir(language),
      /** False for the moment in which the texts are on their way. */
      isReady,
    }
    // `settled` changes what `t` finds, though `t` stays the same.
  }, [t, i18n, language, spoken, parts, settled, types])
}

/** Our language nearest to the reader's. */
export const spokenIn = ({ resolvedLanguage = FALLBACK }: I18n): string =>
  Object.hasOwn(languages, resolvedLanguage) ? resolvedLanguage : FALLBACK

/** `counted.orders` → `counted.orders_few`; other texts have one form. */
const formOf = (
  key: TextKey,
  count: string | number | undefined,
  locale: string
): string =>
  typeof count === "number" ? `${key}_${pluralForm(count, locale)}` : key

/** `n` is how the reader writes it: `1,512`. */
const numberInWords = (count: string | number | undefined, locale: string) =>
  typeof count === "number" ? { n: count.toLocaleString(locale) } : {}

/** `actions.showDetails` → `Show details`: what is left to say where a file did not arrive. */
const inWords = (key: TextKey): string =>
  typeInWords(
    key
      .replace(/^\w+\./, "")
      .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  )

export type I18n = ReturnType<typeof useTranslation>["i18n"]

const fetchTexts = (i18n: I18n, language: string, parts: Part[]) => {
  for (const part of parts) {
    void settle(language, part, (texts) =>
      // What the shop itself worded differently stays.
      i18n.addResourceBundle(language, NAMESPACE, texts, true, false)
    )
  }
}

const fileOf = (language: string, part: Part) => `${language}/${part}`

let settledFiles: ReadonlySet<string> = new Set()
const started = new Set<string>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Fetches a file once; where that fails, not again until the page is loaded anew. */
const settle = async (
  language: string,
  part: Part,
  add: (texts: object) => void
) => {
  const file = fileOf(language, part)
  const load = languages[language]?.[part]
  if (!load || started.has(file)) {
    return
  }
  started.add(file)
  try {
    add((await load()).default)
  } catch (error) {
    report(error)
  }
  settledFiles = new Set([...settledFiles, file])
  listeners.forEach((listener) => listener())
}

/** To the browser's console, where whoever deploys a store looks for a missing file. */
const report = (error: unknown) => window.reportError(error)
