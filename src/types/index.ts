export type * from "./entry"
export type * from "./http"
export type * from "./vocabulary"
