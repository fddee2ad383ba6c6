/** Type → its label, what it means, and what to do about it. */
export type TypeTexts = Record<
  string,
  readonly [label: string, cause: string | null, next_step: string | null]
>
