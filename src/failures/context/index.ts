export { removeFailureObserver } from "../index"
export { withActivityContext, type ActivityContext } from "./activity-context"
