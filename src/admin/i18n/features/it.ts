import defined from "../defined/it"
import finding from "../finding/it"
import past from "../past/it"
import people from "../people/it"
import searching from "../searching/it"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
