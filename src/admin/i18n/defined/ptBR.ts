const defined = {
  types: "De plugins",
}

export default defined
