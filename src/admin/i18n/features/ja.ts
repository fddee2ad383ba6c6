import defined from "../defined/ja"
import finding from "../finding/ja"
import past from "../past/ja"
import people from "../people/ja"
import searching from "../searching/ja"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
