export type {
  ActivityDeclaration,
  ActivityIcon,
  DeclaredText,
  TextByLanguage,
} from "../types"
export { defineActivity } from "./define-activity"
