import defined from "../defined/pl"
import finding from "../finding/pl"
import past from "../past/pl"
import people from "../people/pl"
import searching from "../searching/pl"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
