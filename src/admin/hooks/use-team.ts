import { useEffect, useRef, useState } from "react"
import { type Person, together } from "../lib/people"
import { useListedPeople, useUsersFound } from "./use-people"

/** As the search does. */
const TYPING_PAUSE = 300

type Team = {
  people: Person[]
  /** Whether nobody is missing. */
  isWhole: boolean
}

/**
 * The team and its keys by name. Of a team that is too large to be listed, those as well whom Medusa finds by what is
 * typed, or found by what was typed before: it compares a single word with a name or an address, so the last one is asked for.
 */
export const useTeam = (isEnabled: boolean, typed: string): Team => {
  const { people, isPartial } = useListedPeople(isEnabled)
  const word = usePaused(typed.trim().split(/\s+/).at(-1) ?? "")
  const found = useUsersFound(word, isEnabled && isPartial)
  const known = useRef<Person[]>([])
  known.current = together(people, known.current, found)
  return {
    people: known.current,
    isWhole: people.length > 0 && !isPartial,
  }
}

/** The text once nothing was typed for a moment. */
const usePaused = (text: string): string => {
  const [paused, setPaused] = useState(text)

  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(text), TYPING_PAUSE)
    return () => window.clearTimeout(timer)
  }, [text])

  return paused
}
