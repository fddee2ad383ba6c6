import { currentOptions } from "../modules/activity-log/options/parse-options"
import { watchAllDeadlines } from "../watching/deadlines/watch-all"
import { watch } from "../watching/watch"

const EVERY_FIVE_MINUTES = "*/5 * * * *"

const options = currentOptions().deadlines

export const config = {
  name: "activity-log-watch-deadlines",
  schedule: options ? options.schedule : EVERY_FIVE_MINUTES,
}

/** Steps of orders that are late, unless option `deadlines` is false. */
export default watch({
  ...config,
  search: (container) => watchAllDeadlines(container, new Date()),
})
