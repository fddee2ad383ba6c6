import type { ActivityPayload } from "./entry"
import type { ActivityLevel } from "./vocabulary"
import type { BusinessTime, OrderStep } from "./watching"

/** A shop's own type of entry, fed by an event of the bus. */
export type CustomEvent = {
  /** Name of the entry. Default: the bus event's own name. */
  type?: string
  /** Default: `info`. */
  level?: ActivityLevel
  /**
   * What the timeline says: text in which `{field}` is replaced by the event's data
   * (`"{points} points granted"`), or a function of it.
   */
  message: string | ((data: ActivityPayload) => string)
}

/** Options of the plugin, as written into `medusa-config.ts`. */
export type ActivityLogOptions = {
  /**
   * Readable names of providers, by id (`pp_acme_main`) or identifier (`acme`).
   *
   * Not `providers`: Medusa takes that key of any module's options for a list of module providers
   * and stops the boot (2.21, `modules-sdk/dist/loaders/utils/load-internal.js`).
   */
  providerNames?: Record<string, string>
  /** Bus event → type of the shop's own. */
  events?: Record<string, CustomEvent>
  failures?: {
    /** Watch workflows and record what fails in them. Default: true. */
    enabled?: boolean
    /** Keep the stack of an error in the payload. It may name files and addresses of the server. Default: false. */
    includeStack?: boolean
  }
  retention?: {
    /** Entries older than this are pruned, by `created_at`. Alone, it is for all of them. Default: 90. */
    days?: number
    /** The same of entries that belong to an order: a card dispute comes months later. Default: `days` where that is given, else 400. */
    orders?: number
    /** Keep warnings and errors for as long as they are open. Default: true. */
    keepUnresolved?: boolean
    /** When to prune: a cron expression of five fields, in the server's time. Default: `17 3 * * *`. */
    schedule?: string
  }
  emails?: {
    /**
     * Names of templates that determine an e-mail's kind where its `trigger_type` does not
     * (`order.placed` and `shipment.created` do).
     */
    templates?: {
      confirmation?: string[]
      shipping?: string[]
    }
    /** Channels that are left out. Default: `["feed"]`, the admin's own notifications. */
    ignoreChannels?: string[]
    /** When to search for e-mails that failed: five fields. Default: each minute. */
    schedule?: string
  }
  sync?: {
    /** A sync that began and has not ended after this is a warning. Default: `6h`. */
    staleAfter?: Duration
    /** When to search for them. Default: `7,22,37,52 * * * *`. */
    schedule?: string
  }
  /** `false` turns the detection off. */
  abandonedCarts?:
    | false
    | {
        /** Idle for this long, a cart is abandoned. Default: `1h`. */
        after?: Duration
        /** How far back it searches: what became idle earlier is left alone. Default: `3d`. */
        lookBack?: Duration
        /** When to search. Default: `*\/5 * * * *`. */
        schedule?: string
      }
  /** What happened to orders while its event was lost is found again. `false` turns that off. */
  reconcile?:
    | false
    | {
        /** When to search. Default: `*\/5 * * * *`. */
        schedule?: string
        /**
         * What happened less long ago is left to the bus, and to a provider that may still refuse: Medusa
         * writes a capture or a refund down before it asks the provider. Default: `10m`.
         */
        after?: Duration
        /** How old an order, a parcel, a return … may be whose latest change is still found. Default: `30d`. */
        lookBack?: Duration
      }
  /**
   * How much of what happened before the plugin was installed is read from Medusa's tables: orders of
   * so long ago (`"400d"`), `"all"`, or `false`. Default: `"90d"`. See docs/backfill.md.
   */
  backfill?: Duration | false
  /** Money that Medusa loses sight of, see docs/watching.md. `false` turns that off. */
  payments?:
    | false
    | {
        /** When to search. Default: each minute. */
        schedule?: string
        /** Money that is there for so long without an order is a problem. Default: `10m`. */
        withoutOrderAfter?: Duration
        /** How long a provider holds authorized money. Default: `7d`. */
        authorizationTerm?: Duration
        /** The same by provider: `{ pp_paypal_paypal: "29d" }`; `false` where its money does not expire. */
        authorizationTerms?: Record<string, Duration | false>
        /** So long before its end an authorization that is not captured is a warning. Default: `24h`. */
        warnBefore?: Duration
      }
  /**
   * How long each step of an order may take, see docs/watching.md. `false` turns a step off, or all of them.
   */
  deadlines?:
    | false
    | (Partial<Record<OrderStep, Duration | false>> & {
        /** When to search. Default: each five minutes. */
        schedule?: string
        /** Count in the shop's working hours alone: `3d` is three working days. Default: around the clock. */
        business?: BusinessTime
      })
  privacy?: {
    /** Store and show `c…@example.com` instead of the address. Default: false. */
    maskEmails?: boolean
  }
  /** Secrets of e-mail providers that report bounces to `POST /hooks/activity-log/:provider`. */
  webhooks?: WebhookSecrets
  /** Who gets messages about problems, and how: see docs/telling.md. Default: nobody. */
  alerts?: Alert[]
  /** The language of alerts. Default: `en`. */
  locale?:
    | "en"
    | "ar"
    | "de"
    | "es"
    | "fr"
    | "he"
    | "it"
    | "ja"
    | "nl"
    | "pl"
    | "ptBR"
    | "zhCN"
  /** The admin's address, `https://shop.example/app`, for links in alerts. Default: Medusa's `admin.backendUrl` and path. */
  adminUrl?: string
  /** Far fewer orders than at this weekday and hour before are a warning. `false` turns that off. */
  pulse?:
    | false
    | {
        /** Nothing is said where fewer orders than this are to be expected. Default: 12. */
        minimumOrders?: number
      }
  /** Every entry as an OpenTelemetry log record, see docs/stream.md. Default: nothing is sent. */
  stream?: {
    otlp: {
      /** The collector's address, e.g. `https://otlp.example.com`; `/v1/logs` is added where it is missing. */
      endpoint: string
      /** Sent with each request, e.g. a key. Not shown anywhere. */
      headers?: Record<string, string>
      /** Default: `none`. */
      compression?: "none" | "gzip"
    }
    /** `start` also sends what was recorded before, and what a backfill finds. Default: `now`. */
    from?: "now" | "start"
    /** The resource's `service.name`. Default: `medusa`. */
    serviceName?: string
  }
  /** A scheduled job that has not run for three of its intervals is a warning. `false` turns that off. */
  overdueJobs?:
    | false
    | {
        /** Names of jobs that are left out. */
        ignore?: string[]
      }
}

/** One way in which messages about problems are sent. */
export type Alert = {
  /** A channel of Medusa's Notification module: `feed` is the admin's bell, `email`, or any that the shop has a provider for. */
  channel: string
  /** Who gets it, as the channel's provider wants it. Not needed for `feed`. */
  to?: string
  /** Name of a template of the provider's; it gets the same facts as data. Default: the plugin's own text and HTML. */
  template?: string
  /** The lowest level that causes a message. Default: `error`. */
  level?: "warning" | "error"
  /** A message for each group of problems, or one at a time of day. Default: `problem`. */
  mode?: "problem" | "digest"
  /** When a digest is sent: a cron expression of five fields, in the server's time. Default: `0 8 * * *`. */
  schedule?: string
  /** Types of entries of which nothing is said, e.g. `order.email.failed`. */
  mute?: string[]
}

/** `90s`, `30m`, `6h`, `3d`. */
export type Duration = string

export type WebhookSecrets = {
  /** The verification key of the signed event webhook: base64 as SendGrid shows it. */
  sendgrid?: { publicKey: string } | undefined
  /** The signing secret, `whsec_…`. */
  resend?: { secret: string } | undefined
  /** What is written into the webhook's URL: `https://username:password@…`. Postmark signs nothing. */
  postmark?: { username: string; password: string } | undefined
  /** The HTTP webhook signing key. */
  mailgun?: { signingKey: string } | undefined
}
