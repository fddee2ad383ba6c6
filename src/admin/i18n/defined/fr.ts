const defined = {
  types: "Des plugins",
}

export default defined
