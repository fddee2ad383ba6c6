import type { Plugin } from "vite"

/**
 * `medusa plugin:build` writes what is imported on demand to files without an
 * ending. Two readers need one: the store's Tailwind looks for class names in
 * `*.js` alone, and web servers and bundlers tell scripts by it.
 */
const nameChunks: Plugin = {
  name: "activity-log:name-chunks",
  outputOptions: (options) => ({
    ...options,
    chunkFileNames: `_chunks/[name]-[hash].${options.format === "es" ? "mjs" : "js"}`,
  }),
}

export default { plugins: [nameChunks] }
