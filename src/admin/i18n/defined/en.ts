/** Of types that are not the log's own. */
const defined = {
  types: "From plugins and this shop",
}

export default defined
