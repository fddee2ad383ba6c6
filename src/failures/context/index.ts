export { removeFailureObserver } from "../index"
export type { ActivityContext } from "../failure"
export { withActivityContext } from "./activity-context"
