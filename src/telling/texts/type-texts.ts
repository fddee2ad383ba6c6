/** Type → its label, what it means, and what to do about it. */
export type TypeTexts = Record<
  string,
  readonly [label: string, cause: string, next_step: string]
>
