/** TypeScript as Medusa compiles it: legacy decorators with their metadata. */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2021",
        parser: { syntax: "typescript", tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          react: { runtime: "automatic" },
        },
      },
      module: { type: "commonjs" },
    },
  ],
}

const suite = (displayName, testMatch) => ({
  displayName,
  testMatch,
  transform,
  testEnvironment: "node",
  // Copies of package.json under one name, which Jest would warn about.
  modulePathIgnorePatterns: [
    "<rootDir>/.medusa/",
    "<rootDir>/.test/",
    "<rootDir>/.demo/",
    "<rootDir>/integration-tests/store/.medusa/",
  ],
})

const integration = (name) =>
  suite(name, [`<rootDir>/integration-tests/${name}/**/*.spec.ts`])

/** One project a suite; `scripts/testing/suites.ts` says what each needs. Run it by `npm test`. */
module.exports = {
  projects: [
    suite("unit", ["<rootDir>/{src,scripts}/**/__tests__/**/*.spec.{ts,tsx}"]),
    integration("modules"),
    integration("pooler"),
    integration("http"),
    integration("package"),
    integration("browser"),
    integration("cluster"),
  ],
}
