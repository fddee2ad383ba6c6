import type {
  ActivityIcon,
  AdminActivityType,
  TextByLanguage,
} from "../../types"

/** What the server said of types that are not the log's own. Grows as pages ask, and is the same for all of them. */
let types: ReadonlyMap<string, AdminActivityType> = new Map()
const listeners = new Set<() => void>()

/** Keeps what an answer brought. */
export const learnTypes = (answered: AdminActivityType[] = []): void => {
  const added = answered.filter(({ type }) => !types.has(type))
  if (added.length === 0) {
    return
  }
  types = new Map([
    ...types,
    ...added.map((each) => [each.type, each] as const),
  ])
  listeners.forEach((listener) => listener())
}

export const definedTypes = () => types

export const subscribeToTypes = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const definedType = (type: unknown): AdminActivityType | undefined =>
  typeof type === "string" ? types.get(type) : undefined

/** By `de`, `pt-BR` or `ar-u-nu-latn`; undefined where it is not translated. */
export const ownText = (
  texts: TextByLanguage,
  locale: string
): string | undefined =>
  texts[locale.replace("-", "")] ?? texts[locale.slice(0, 2)]

/** The same, in English where it is not translated. */
export const textIn = (texts: TextByLanguage, locale: string): string =>
  ownText(texts, locale) ?? texts.en

export const definedIcon = (type: string): ActivityIcon | null =>
  definedType(type)?.icon ?? null

/** Null where nobody said what the button of an action is called. */
export const definedActionLabel = (
  { event_type }: { event_type: string },
  actionId: string,
  locale: string
): string | null => {
  const action = definedType(event_type)?.actions.find(
    ({ id }) => id === actionId
  )
  return action?.label ? textIn(action.label, locale) : null
}
