/** The articles that the tests and the demo buy, see store/src/seed/products.ts. */
export const skus = {
  shirt: "ink-drop-t-shirt-m-black",
  largeShirt: "ink-drop-t-shirt-l-black",
  mug: "typesetter-mug-white",
  poster: "letterpress-poster-a2",
  tote: "quill-tote-bag-natural",
}
