/** Of types that other plugins declared. */
const defined = {
  types: "From plugins",
}

export default defined
