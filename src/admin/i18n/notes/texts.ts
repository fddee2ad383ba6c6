import type { notes, story } from "./en"

export type NoteTexts = Record<keyof typeof notes, string>

export type StoryTexts = Record<keyof typeof story, string>
