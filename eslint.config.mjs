import { existsSync } from "node:fs"

import medusa from "@medusajs/eslint-plugin"
import prettier from "eslint-config-prettier"
import reactHooks from "eslint-plugin-react-hooks"
import regexp from "eslint-plugin-regexp"
import tseslint from "typescript-eslint"

const ADMIN = ["src/admin/**/*.{ts,tsx}"]
const NOT_SHIPPED = [
  "**/__tests__/**",
  "integration-tests/**",
  "scripts/**",
  "benchmarks/**",
]

/** A file without a name of its own collects everything; see CONTRIBUTING.md. */
const UNNAMED_FILES = {
  regex: "^\\.{1,2}/(.*/)?(utils|helpers|common)$",
  message: "Name the one thing that the file is about.",
}

/** Where something comes in, or is shown: nobody imports them. */
const DOORS = "admin|api|jobs|policies|subscribers|workflows"
/** What sees facts and hands them to recording. */
const ENGINES =
  "acting|bounces|defining|exporting|failures|origins|privacy|reconciling|streaming|syncs|telling|watching"

/**
 * Imports follow the arrow of CONTRIBUTING.md and never reach back: for each
 * room, the rooms it must not know.
 */
const ROOMS = Object.entries({
  types: "[\\w-]+",
  "recording/{storing,wording}": "(?!(?:storing|wording|types)(?:/|$))[\\w-]+",
  catalog: `${DOORS}|${ENGINES}|modules|recording/(?!storing/|wording/)[\\w-]+`,
  recording: `${DOORS}|${ENGINES}|modules|catalog`,
  "modules/activity-log": `${DOORS}|${ENGINES}|catalog`,
  defining: `${DOORS}|acting|bounces|exporting|origins|privacy|reconciling|syncs|telling|watching`,
  failures: `${DOORS}|bounces|reconciling|syncs|privacy|watching`,
  origins: `${DOORS}|bounces|reconciling|syncs|privacy`,
  reconciling: `${DOORS}|bounces|failures|origins|privacy|telling|watching`,
  syncs: `${DOORS}|bounces|failures|origins|privacy|reconciling`,
  bounces: `${DOORS}|failures|origins|reconciling|syncs|privacy`,
  acting: `${DOORS}|bounces|privacy|reconciling`,
  streaming: `${DOORS}|acting|bounces|catalog|exporting|failures|origins|privacy|syncs|telling|watching`,
  telling: `${DOORS}|acting|bounces|failures|origins|privacy|syncs|watching`,
  watching: `${DOORS}|acting|bounces|origins|privacy|syncs|telling`,
  privacy: `${DOORS}|bounces|failures|origins|reconciling|syncs`,
  exporting: `${DOORS}|acting|bounces|failures|modules|origins|privacy|reconciling|syncs`,
  policies: `(?!types(?:/|$))[\\w-]+`,
  workflows:
    "admin|api|jobs|subscribers|bounces|failures|origins|reconciling|syncs",
  api: "admin|jobs|subscribers",
  jobs: "admin|api|subscribers|workflows",
  subscribers: "admin|api|jobs|workflows",
  admin: `${DOORS.replace("admin|", "")}|${ENGINES}|catalog|modules|recording`,
}).map(([room, forbidden]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  ignores: ["**/__tests__/**"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          UNNAMED_FILES,
          {
            regex: `^(\\.\\./)+(${forbidden})(/|$)`,
            message: `src/${room} comes before that room: see CONTRIBUTING.md.`,
          },
        ],
      },
    ],
  },
}))

/** Medusa's preset ignores test folders for everybody; here only its own rules stay out of them. */
const medusaRules = medusa.configs.strict
  .filter(({ files, plugins }) => files || plugins)
  .map((block) =>
    block.files
      ? { ...block, ignores: [...(block.ignores ?? []), ...NOT_SHIPPED] }
      : block
  )

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      ".test/**",
      ".demo/**",
      "**/migrations/*.ts",
      "integration-tests/package/fixtures/**",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.strictTypeChecked.map((block) => ({
    ...block,
    files: ["**/*.{ts,tsx}"],
  })),
  ...medusaRules,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: {
        project: [
          "./tsconfig.json",
          "./tsconfig.tooling.json",
          "./src/admin/tsconfig.json",
          "./integration-tests/store/tsconfig.json",
          "./integration-tests/loyalty-plugin/tsconfig.json",
        ].filter(existsSync),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "max-lines": ["error", { max: 250 }],
      // Naming what to leave out is how an object is copied without it.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { ignoreRestSiblings: true },
      ],
      "max-params": ["error", 3],
      "no-console": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-nested-ternary": "error",
      "no-else-return": "error",
      "prefer-const": "error",
      "no-restricted-imports": ["error", { patterns: [UNNAMED_FILES] }],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      // [...text] splits by code point, which is what cutting text to a length needs.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      // Medusa wants every service method async, with or without an await in it.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Medusa's types promise more than its graph holds: a guard they call needless may be needed.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-unnecessary-type-conversion": "off",
      // Our workflows' ids carry the plugin's name: ids are shared by the whole shop.
      "@medusajs/workflow-id-matches-export-or-filename": "off",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true },
      ],
    },
  },
  {
    // Foreign text meets these: a pattern that walks back blocks the shop's event loop for seconds.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    files: ADMIN,
    ...reactHooks.configs["recommended-latest"],
  },
  {
    // A store has no generated types of its graph: query.graph() answers any.
    files: ["integration-tests/{store,loyalty-plugin}/**"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["**/__tests__/**", "**/*.spec.ts"],
    rules: {
      // A story told in one place reads better than one torn into files.
      "max-lines": "off",
      // Jest types its asymmetric matchers (expect.any …) as any.
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  ...ROOMS,
  prettier
)
