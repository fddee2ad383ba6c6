import { ar } from "./ar"
import { de } from "./de"
import { en } from "./en"
import { es } from "./es"
import { fr } from "./fr"
import { he } from "./he"
import { it } from "./it"
import { ja } from "./ja"
import { nl } from "./nl"
import { pl } from "./pl"
import { ptBR } from "./ptBR"
import { zhCN } from "./zhCN"
import type { Frame } from "./frame"

/** By the value of option `locale`. */
export const frames: Record<string, Frame> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  nl,
  pl,
  ptBR,
  zhCN,
}
