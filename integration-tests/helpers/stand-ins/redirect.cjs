// Loaded into the store's process before anything else. What an SDK sends to its maker's host goes
// to our stand-in instead, which is how the real providers are tested without their options knowing:
// STAND_INS='{"api.stripe.com":"http://localhost:4242"}'
const http = require("node:http")
const https = require("node:https")

const standIns = JSON.parse(process.env.STAND_INS ?? "{}")
const request = https.request

https.request = (...args) => {
  const [options, ...others] = args
  const target = standIns[options.hostname ?? options.host]

  if (!target) {
    return request.call(https, ...args)
  }

  const { hostname, port } = new URL(target)
  const redirected = http.request(
    {
      ...options,
      protocol: "http:",
      host: hostname,
      hostname,
      port,
      agent: undefined,
    },
    ...others
  )

  // Stripe's client sends its body when the connection is secure: here that is when it stands.
  redirected.once("socket", (socket) =>
    socket.once("connect", () => socket.emit("secureConnect"))
  )

  return redirected
}
