import defined from "../defined/fr"
import finding from "../finding/fr"
import past from "../past/fr"
import people from "../people/fr"
import searching from "../searching/fr"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
