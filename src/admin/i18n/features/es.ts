import defined from "../defined/es"
import finding from "../finding/es"
import past from "../past/es"
import people from "../people/es"
import searching from "../searching/es"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
