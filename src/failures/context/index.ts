export { withActivityContext, type ActivityContext } from "./activity-context"
