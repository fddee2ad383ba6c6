import { spawn } from "node:child_process"
import { medusaCli } from "./paths"

export type RunMedusaOptions = {
  cwd: string
  /** For Node itself, before the CLI's own file. */
  nodeArgs?: string[]
  env?: Record<string, string>
  /** Sees each piece of output as it comes. */
  onOutput?: (text: string) => void
}

/**
 * What a Medusa process gets: ours, without what a test runner put there. It
 * runs as in production, which is also what keeps the CLI from warning that
 * there is no ts-node.
 */
export const medusaEnv = (
  env: Record<string, string> = {}
): NodeJS.ProcessEnv => {
  const inherited: NodeJS.ProcessEnv = { ...process.env }
  delete inherited.JEST_WORKER_ID
  return {
    ...inherited,
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
    ...env,
  }
}

/** Ends a process with all it started; it must lead its own group. */
export const killGroup = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    // ESRCH: it has ended by itself, which is all we wanted.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") {
      throw error
    }
  }
}

const lastLines = (output: string, count: number): string =>
  output.trim().split("\n").slice(-count).join("\n")

/** Runs a command of Medusa's CLI to its end; rejects with its last words. */
export const runMedusa = (
  args: string[],
  { cwd, env, nodeArgs = [], onOutput }: RunMedusaOptions
): Promise<string> =>
  new Promise((resolve, reject) => {
    const argv = [...nodeArgs, medusaCli, ...args]
    const child = spawn(process.execPath, argv, {
      cwd,
      env: medusaEnv(env),
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    })
    const killWithUs = (): void => {
      if (child.pid) {
        killGroup(child.pid, "SIGKILL")
      }
    }
    process.once("exit", killWithUs)

    let output = ""
    const keep = (chunk: Buffer): void => {
      output += String(chunk)
      onOutput?.(String(chunk))
    }
    child.stdout.on("data", keep)
    child.stderr.on("data", keep)
    child.once("error", reject)
    child.once("close", (code) => {
      process.off("exit", killWithUs)
      if (code === 0) {
        resolve(output)
        return
      }
      const command = `medusa ${args.join(" ")}`
      reject(new Error(`${command} failed:\n${lastLines(output, 30)}`))
    })
  })
