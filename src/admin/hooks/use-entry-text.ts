import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { AdminActivity } from "../../types"
import { FALLBACK, languages, NAMESPACE } from "../i18n/languages"
import { toLocale } from "../lib/language"
import { i18nextTexts } from "../lib/sentences/i18next-texts"
import { type I18n, spokenIn, useText } from "./use-text"

/** For whatever shows entries: `useText` with what the entries say. */
export const useEntryText = () => {
  const text = useText()
  const { sentences, isReady } = useSentences()
  return {
    ...text,
    isReady: text.isReady && isReady,
    messageOf: (entry: AdminActivity) =>
      sentences?.messageOf(entry) ?? entry.message,
    wordsOf: sentences?.wordsOf,
  }
}

/** The English sentences as they are stored. A shop may word its own texts differently, and never these. */
const STORED = "activityLogStored"

/** Messages are stored in American English, see src/recording/wording/money.ts. */
const STORED_LOCALE = "en-US"

/** Entries in the reader's language. Their stored text stands for them until the sentences are here. */
const useSentences = () => {
  const { i18n } = useTranslation(NAMESPACE)
  const language = spokenIn(i18n)
  const { data, isPending } = useQuery({
    queryKey: ["activity-log-sentences", language],
    queryFn: () => fetchSentences(i18n, language),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    networkMode: "always",
    structuralSharing: false,
  })

  return { sentences: data, isReady: !isPending }
}

/** Sentences, and both languages' texts, in files of their own: only pages with entries need them. */
const fetchSentences = async (i18n: I18n, language: string) => {
  const [{ createReader }, english, own] = await Promise.all([
    import("../lib/sentences/create-reader"),
    fetchTexts(FALLBACK),
    fetchTexts(language),
  ])
  const locale = language === FALLBACK ? STORED_LOCALE : toLocale(language)

  // Deep, and without overwriting: what the shop itself worded differently stays.
  i18n.addResourceBundle(language, NAMESPACE, own ?? {}, true, false)
  i18n.addResourceBundle(FALLBACK, STORED, english ?? {}, true, true)

  return createReader({
    reader: { texts: i18nextTexts(i18n, { language, ns: NAMESPACE }), locale },
    stored: {
      texts: i18nextTexts(i18n, { language: FALLBACK, ns: STORED }),
      locale: STORED_LOCALE,
    },
  })
}

/** Null where a store that was deployed anew meanwhile no longer has the file. */
const fetchTexts = async (language: string) => {
  try {
    return (await languages[language]?.sentences())?.default ?? null
  } catch (error) {
    window.reportError(error)
    return null
  }
}
