import type { Locator, Page } from "playwright-core"

/** Whether what `selector` shows fits its width: nothing sticks out or is cut off. */
export const fitsItsWidth = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate<boolean>(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)})
    return element.scrollWidth <= element.clientWidth
  })()`)

export const hasFocus = async (locator: Locator): Promise<boolean> => {
  const focused = locator.and(locator.page().locator(":focus"))
  return (await focused.count()) === 1
}

/** The accessible name of what has the focus, as far as a label gives it. */
export const focusedLabel = (page: Page): Promise<string> =>
  page.evaluate<string>(
    `document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent`
  )
