import defined from "../defined/de"
import finding from "../finding/de"
import past from "../past/de"
import people from "../people/de"
import searching from "../searching/de"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
