/** Own paddings instead of the table's, which know left and right but not start and end. */
export const CELL = "px-3"

/**
 * These columns fold into the message's where they would leave no room for it: on phones, on tablets, and
 * beside the main menu up to 1280 px. German needs 700 px for all but the message.
 */
export const WIDE_CELL = "hidden whitespace-nowrap xl:table-cell"

/** The outermost cells keep the card's own margin. */
export const ROW =
  "[&_td:first-child]:px-0 [&_td:first-child]:ps-4 md:[&_td:first-child]:px-6 [&_td:last-child]:px-6"
