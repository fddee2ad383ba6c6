import type { SentenceTranslation } from "./en"

const translation: SentenceTranslation = { sentences: {}, countedSentences: {} }

export default translation
