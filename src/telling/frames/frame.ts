/** The words of a message around those of its problems. `{{n}}` and `{{label}}` are filled in. */
export type Frame = {
  opened: string
  more: string
  over: string
  several: string
  overSeveral: string
  digest: string
  what: string
  why: string
  todo: string
  count: string
  others: string
  isOver: string
  link: string
  footer: string
}
