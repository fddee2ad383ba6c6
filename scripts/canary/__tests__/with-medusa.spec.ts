import { withMedusa } from "../with-medusa"

const versions = { version: "2.22.0", ui: "4.3.0" }

it("puts every package of Medusa's on the version, and nothing else", () => {
  const manifest = {
    name: "store",
    dependencies: { "@medusajs/medusa": "2.21.2", pg: "^8.11.0" },
    devDependencies: {
      "@medusajs/framework": "2.21.2",
      "@medusajs/ui": "4.2.6",
      "@medusajs/eslint-plugin": "2.21.1",
    },
  }

  expect(withMedusa(manifest, versions)).toEqual({
    name: "store",
    dependencies: { "@medusajs/medusa": "2.22.0", pg: "^8.11.0" },
    devDependencies: {
      "@medusajs/framework": "2.22.0",
      "@medusajs/ui": "4.3.0",
      "@medusajs/eslint-plugin": "2.21.1",
    },
  })
})

it("adds no section that the manifest does not have", () => {
  const plain = { name: "plain", version: "1.0.0", dependencies: {} }

  expect(withMedusa(plain, versions)).toEqual(plain)
})
