import { currentOptions } from "../modules/activity-log/options/parse-options"
import { watchMoney } from "../watching/money/watch-money"
import { watch } from "../watching/watch"

const EACH_MINUTE = "* * * * *"

const options = currentOptions().payments

export const config = {
  name: "activity-log-watch-money",
  schedule: options ? options.schedule : EACH_MINUTE,
}

/** Money without an order, and money that is held and not for much longer, unless option `payments` is false. */
export default watch({
  ...config,
  search: (container) => watchMoney(container, new Date()),
})
