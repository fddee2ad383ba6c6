export type * from "./entry"
export type * from "./http"
export type * from "./options"
export type * from "./vocabulary"
