import defined from "../defined/nl"
import finding from "../finding/nl"
import past from "../past/nl"
import people from "../people/nl"
import searching from "../searching/nl"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
