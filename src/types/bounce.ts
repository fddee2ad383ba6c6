/** What a provider of e-mails reports of one that did not reach its reader. */
export type Bounce = {
  /**
   * - `bounced`: the recipient's server sent it back
   * - `dropped`: the provider did not send it, the address being blocked there
   * - `complaint`: its reader marked it as spam
   */
  kind: "bounced" | "dropped" | "complaint"
  /** The provider's own id of this report: the same report sent twice has the same. */
  event_id: string
  to: string
  occurred_at: Date
  cause: string | null
  /** Ids under which the e-mail may be known to Medusa as `external_id`. */
  external_ids: string[]
}
