const defined = {
  types: "De otros plugins",
}

export default defined
