import defined from "../defined/ptBR"
import finding from "../finding/ptBR"
import past from "../past/ptBR"
import people from "../people/ptBR"
import searching from "../searching/ptBR"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
