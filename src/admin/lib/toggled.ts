/** The list without the value where it was in it, else with it. */
export const toggled = <T>(list: T[], value: T): T[] =>
  list.includes(value)
    ? list.filter((other) => other !== value)
    : [...list, value]
