import fs from "node:fs"
import path from "node:path"
import { contentHash } from "./content-hash"
import {
  loyaltyBuild,
  loyaltyRoot,
  pluginBuild,
  repositoryRoot,
  storeBuild,
  storeRoot,
} from "./paths"
import { runMedusa } from "./run-medusa"

/**
 * Lies inside the build output, so that whoever deletes or rebuilds the output
 * deletes the stamp with it.
 */
const stampOf = (output: string): string => path.join(output, ".build-inputs")

const isBuilt = (output: string, hash: string): boolean =>
  fs.existsSync(stampOf(output)) &&
  fs.readFileSync(stampOf(output), "utf8") === hash

const shared = ["package.json", "package-lock.json"]

const pluginInputs = [...shared, "tsconfig.json", "src"]

const storeInputs = [
  ...shared,
  ...[
    "package.json",
    "tsconfig.json",
    "medusa-config.ts",
    "instrumentation.ts",
    "src",
  ].map((name) => path.join("integration-tests/store", name)),
]

/** What of the plugin the store's admin is bundled with. */
const adminInputs = ["src/admin", "src/types"]

export type BuildOptions = { onOutput?: (text: string) => void }

/** `medusa plugin:build`, unless nothing changed. True when it was built. */
export const buildPlugin = async ({
  onOutput,
}: BuildOptions = {}): Promise<boolean> => {
  const hash = contentHash(repositoryRoot, pluginInputs)
  if (isBuilt(pluginBuild, hash)) {
    return false
  }
  await runMedusa(["plugin:build"], { cwd: repositoryRoot, onOutput })
  fs.writeFileSync(stampOf(pluginBuild), hash)
  return true
}

/** The same for the store's other plugin, which compiles against ours. */
const buildLoyalty = async ({ onOutput }: BuildOptions): Promise<void> => {
  const hash = contentHash(repositoryRoot, [
    ...pluginInputs,
    ...["package.json", "tsconfig.json", "src"].map((name) =>
      path.join("integration-tests/loyalty-plugin", name)
    ),
  ])
  if (!isBuilt(loyaltyBuild, hash)) {
    await runMedusa(["plugin:build"], { cwd: loyaltyRoot, onOutput })
    fs.writeFileSync(stampOf(loyaltyBuild), hash)
  }
}

/**
 * `medusa build` of the store, after the plugin's. A build with the admin also
 * serves those who ask for none. True when it was built.
 */
export const buildStore = async ({
  admin,
  onOutput,
}: BuildOptions & { admin: boolean }): Promise<boolean> => {
  await buildPlugin({ onOutput })
  await buildLoyalty({ onOutput })

  const backend = `backend ${contentHash(repositoryRoot, storeInputs)}`
  const inputs = [...storeInputs, ...adminInputs]
  const complete = `${backend} admin ${contentHash(repositoryRoot, inputs)}`
  const current = fs.existsSync(stampOf(storeBuild))
    ? fs.readFileSync(stampOf(storeBuild), "utf8")
    : ""
  if (admin ? current === complete : current.startsWith(backend)) {
    return false
  }
  await runMedusa(["build", "--no-lint"], {
    cwd: storeRoot,
    // The build reads medusa-config.ts and the modules it names as they are.
    nodeArgs: ["--require", "tsx/cjs"],
    env: { ADMIN_DISABLED: String(!admin) },
    onOutput,
  })
  fs.writeFileSync(stampOf(storeBuild), admin ? complete : backend)
  return true
}
