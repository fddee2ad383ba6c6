/** As long as a type's name may be. */
export const TYPE_NAME_MAX_LENGTH = 255

/** What the routes take for a type. What is recorded under another name could not be filtered by. */
export const TYPE_NAME = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/

/** What to say of any other. */
export const TYPE_NAME_ALLOWED = "a dotted name, e.g. order.shipped"
