import { defineConfig } from "@medusajs/framework/utils"

const { env } = process

/** With REDIS_URL the shop runs as a cluster would: nothing kept in memory. */
const redisModules = (url: string) => [
  {
    resolve: "@medusajs/medusa/event-bus-redis",
    options: { redisUrl: url },
  },
  {
    resolve: "@medusajs/medusa/workflow-engine-redis",
    options: { redis: { redisUrl: url } },
  },
  {
    resolve: "@medusajs/medusa/locking",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/locking-redis",
          id: "locking-redis",
          is_default: true,
          options: { redisUrl: url },
        },
      ],
    },
  },
  {
    resolve: "@medusajs/medusa/caching",
    options: {
      providers: [
        {
          resolve: "@medusajs/caching-redis",
          id: "caching-redis",
          is_default: true,
          options: { redisUrl: url },
        },
      ],
    },
  },
]

/** Medusa's own Stripe provider in place of the one that plays it, at the same id. */
const stripe = env.STRIPE_API_KEY
  ? {
      resolve: "@medusajs/medusa/payment-stripe",
      id: "stripe",
      options: {
        apiKey: env.STRIPE_API_KEY,
        webhookSecret: env.STRIPE_WEBHOOK_SECRET,
      },
    }
  : { resolve: "./src/modules/stripe", id: "stripe" }

/** Medusa's own SendGrid provider in place of the mailbox, which keeps the text messages. */
const mail = env.SENDGRID_API_KEY
  ? [
      {
        resolve: "@medusajs/medusa/notification-sendgrid",
        id: "sendgrid",
        options: {
          channels: ["email"],
          api_key: env.SENDGRID_API_KEY,
          from: "hello@inkwell.example",
        },
      },
      {
        resolve: "./src/modules/mailbox",
        id: "mailbox",
        options: { channels: ["sms"] },
      },
    ]
  : [
      {
        resolve: "./src/modules/mailbox",
        id: "mailbox",
        options: { channels: ["email", "sms"] },
      },
    ]

/**
 * Medusa turns the module on by its flag, but reads the flag too late for a config that is loaded
 * first (2.21, `medusa/dist/loaders/index.js`: its own flags come after the config).
 */
const roles = env.MEDUSA_FF_RBAC ? [{ resolve: "@medusajs/medusa/rbac" }] : []

/** The third parties, played by provider modules: see each one's own file. */
const thirdParties = [
  {
    resolve: "@medusajs/medusa/payment",
    options: {
      providers: [stripe],
    },
  },
  {
    resolve: "@medusajs/medusa/fulfillment",
    options: {
      providers: [
        { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
        { resolve: "./src/modules/printify", id: "printify" },
      ],
    },
  },
  {
    resolve: "@medusajs/medusa/file",
    options: {
      providers: [{ resolve: "./src/modules/bucket", id: "bucket" }],
    },
  },
  {
    resolve: "@medusajs/medusa/notification",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/notification-local",
          id: "local",
          // The bell of the admin; "off" is a shop that has none.
          options: { channels: [env.INK_BELL === "off" ? "pager" : "feed"] },
        },
        ...mail,
      ],
    },
  },
]

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    http: {
      storeCors: env.STORE_CORS ?? "http://localhost:8000",
      adminCors: env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: env.AUTH_CORS ?? "http://localhost:9000",
      // For the demo and the tests only: a shop has secrets of its own.
      jwtSecret: env.JWT_SECRET ?? "inkwell-demo-only",
      cookieSecret: env.COOKIE_SECRET ?? "inkwell-demo-only",
    },
    // `medusa start` means production, where the session cookie needs https:
    // over plain http nobody could log in.
    cookieOptions: { secure: false, sameSite: "lax" },
  },
  admin: { disable: env.ADMIN_DISABLED === "true" },
  plugins: [
    // Left out to measure what it costs, and to see the shop without it.
    ...(env.ACTIVITY_LOG === "off"
      ? []
      : [
          {
            resolve: "medusa-plugin-activity-log",
            options: JSON.parse(env.ACTIVITY_LOG_OPTIONS ?? "{}"),
          },
        ]),
    // Somebody else's plugin, which declares types of its own.
    ...(env.LOYALTY === "on" ? ["medusa-plugin-loyalty-points"] : []),
  ],
  modules: [
    ...thirdParties,
    ...roles,
    ...(env.REDIS_URL ? redisModules(env.REDIS_URL) : []),
  ],
})
