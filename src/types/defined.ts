import type { ActivityPayloads, EventType } from "./activity-types"
import type { ActivityLevel } from "./vocabulary"

/** Icons of `@medusajs/icons` that a declared type may have, by their names there. */
export type ActivityIcon =
  | "ArchiveBox"
  | "ArrowPath"
  | "AtSymbol"
  | "BellAlert"
  | "Bolt"
  | "Book"
  | "Buildings"
  | "Calendar"
  | "ChatBubble"
  | "CheckCircle"
  | "Clock"
  | "CreditCard"
  | "CurrencyDollar"
  | "DocumentText"
  | "Envelope"
  | "FlyingBox"
  | "Gift"
  | "Heart"
  | "Key"
  | "MapPin"
  | "PaperPlane"
  | "PencilSquare"
  | "Phone"
  | "Photo"
  | "Puzzle"
  | "ReceiptPercent"
  | "RocketLaunch"
  | "ShieldCheck"
  | "ShoppingBag"
  | "ShoppingCart"
  | "Sparkles"
  | "Star"
  | "Tag"
  | "Tools"
  | "Trophy"
  | "TruckFast"
  | "Users"

/** A text by language, as the dashboard names them: `de`, `ptBR`. English stands for those that are missing. */
export type TextByLanguage = { en: string } & Record<string, string>

/** English alone, or a text by language. */
export type DeclaredText = string | TextByLanguage

/** A field that was declared by merging; any name where nothing was. */
type FieldOf<Type extends string> = Type extends keyof ActivityPayloads
  ? Extract<keyof ActivityPayloads[Type], string>
  : string

/**
 * One type of a plugin's or a shop's own: data only. What is not given is as for a type that nobody
 * declared.
 */
export type ActivityDeclaration<Type extends string = EventType> = {
  /** `loyalty.points_granted`, with a prefix of your own: those of the log's own types are taken. */
  type: Type
  /** What entries have that were given none. Default: `info`. */
  level?: ActivityLevel
  /** What lists, filters and details call it: "Points granted". */
  label: DeclaredText
  icon?: ActivityIcon
  /**
   * What an entry says, with `{field}` for a field of its payload: "{points} points granted". Of
   * entries that come by `on`; those that your code logs have the message that it gives, and are
   * shown in the reader's language where that is the English text of this. Default: the label.
   */
  message?: DeclaredText
  /** For a shop owner: what a problem of this type means, and what to do about it. */
  explain?: { cause: DeclaredText; next_step: DeclaredText }
  /**
   * Events of Medusa's bus that are recorded as this type, with `{ order_id?, message?, occurred_at?,
   * actor?, dedupe_key?, …payload }`. Default: none.
   */
  on?: string | readonly string[]
  /** Field of the payload that says what an entry is about beside its order. Problems are the same, and are closed, within one subject. */
  subject?: FieldOf<Type>
  /** Types of problems that an entry of this type closes: those of its order and subject. */
  resolves?: readonly EventType[]
  /** What can be done from its entry: ids of `defineAction`, or of the log's own actions, with what the button says. */
  actions?: readonly (string | { id: string; label: DeclaredText })[]
  /**
   * An order with an entry of this type waits for one of the types `closedBy`. If none comes within
   * the time, it is `order.overdue`, which is closed by the first of them that comes. Only types of the
   * log's own and declared ones close it: where none of `closedBy` is one, nothing is looked after, and the
   * shop's log says so.
   */
  deadline?: {
    after: `${number}${"s" | "m" | "h" | "d"}`
    closedBy: EventType | readonly EventType[]
  }
}

/** One type of a plugin's or the shop's own as the admin gets it: `GET /admin/activity/types`; a declared one also with the timeline of an order that has one. */
export type AdminActivityType = {
  type: string
  level: ActivityLevel
  label: TextByLanguage
  icon: ActivityIcon | null
  /** With `{field}` for a field of the payload. */
  message: TextByLanguage
  explain: { cause: TextByLanguage; next_step: TextByLanguage } | null
  /** `label` null: the id in words. */
  actions: { id: string; label: TextByLanguage | null }[]
}
