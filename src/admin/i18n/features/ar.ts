import defined from "../defined/ar"
import finding from "../finding/ar"
import past from "../past/ar"
import people from "../people/ar"
import searching from "../searching/ar"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
