export type {
  ActionDeclaration,
  ActionWorld,
  Impossible,
  Possible,
  Pressed,
} from "./action"
export { defineAction } from "./others-actions"
