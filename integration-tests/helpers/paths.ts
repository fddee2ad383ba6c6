import path from "node:path"

export const repositoryRoot = path.resolve(__dirname, "../..")
export const storeRoot = path.join(repositoryRoot, "integration-tests/store")
/** Where `medusa build` puts the application, and where it is run from. */
export const storeBuild = path.join(storeRoot, ".medusa/server")
/** A plugin of somebody else's, which the store has with `LOYALTY=on`. */
export const loyaltyRoot = path.join(
  repositoryRoot,
  "integration-tests/loyalty-plugin"
)
export const loyaltyBuild = path.join(loyaltyRoot, ".medusa/server")
export const pluginBuild = path.join(repositoryRoot, ".medusa/server")
export const medusaCli = path.join(
  repositoryRoot,
  "node_modules/@medusajs/cli/cli.js"
)
