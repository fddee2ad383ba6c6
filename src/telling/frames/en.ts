import type { Frame } from "./frame"

export const en: Frame = {
  opened: "Problem: {{label}}",
  more: "{{n}} more: {{label}}",
  over: "Over: {{label}}",
  several: "{{n}} kinds of problems at once",
  overSeveral: "{{n}} kinds of problems are over",
  digest: "Open kinds of problems: {{n}}",
  what: "What",
  why: "Why",
  todo: "What to do",
  count: "Open: {{n}}",
  others: "Further kinds: {{n}}",
  isOver: "Nothing of it is open any more.",
  link: "Open it in the admin",
  footer:
    "Sent by your shop's activity log, to those whom its option “alerts” names.",
}
