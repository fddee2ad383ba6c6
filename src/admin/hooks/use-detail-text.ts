import { nameInWords } from "../lib/payload"
import { isKnownField } from "../lib/payload-fields"
import { type Part, useText } from "./use-text"

const WITH_DETAILS: Part[] = ["views", "details"]

/** For what is inside an unfolded entry: `useText` with the texts that explain it. */
export const useDetailText = () => {
  const text = useText(WITH_DETAILS)
  return {
    ...text,
    fieldLabel: (name: string) =>
      isKnownField(name) ? text.t(`fields.${name}`) : nameInWords(name),
  }
}
