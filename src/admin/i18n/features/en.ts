import defined from "../defined/en"
import finding from "../finding/en"
import past from "../past/en"
import people from "../people/en"
import searching from "../searching/en"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
