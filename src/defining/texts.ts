import type { TextByLanguage } from "../types"
import { definedActivities } from "./registry"

type Texts = [label: string, cause: string | null, next_step: string | null]

/** Declared type → what it is called, means, and asks for, in a language; in English what is not translated. */
export function definedTexts(locale: string): Record<string, Texts> {
  const said = (texts: TextByLanguage) => texts[locale] ?? texts.en

  return Object.fromEntries(
    definedActivities().map(({ type, label, explain }) => [
      type,
      [
        said(label),
        explain ? said(explain.cause) : null,
        explain ? said(explain.next_step) : null,
      ],
    ])
  )
}
