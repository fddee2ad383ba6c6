import defined from "../defined/zhCN"
import finding from "../finding/zhCN"
import past from "../past/zhCN"
import people from "../people/zhCN"
import searching from "../searching/zhCN"

/** Texts of parts of the views, each in a folder of its own. */
export const features = {
  defined,
  finding,
  past,
  people,
  searching,
}
