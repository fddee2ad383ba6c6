import defined from "../defined/he"
import finding from "../finding/he"
import past from "../past/he"
import people from "../people/he"
import searching from "../searching/he"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
