const defined = {
  types: "Von Plugins",
}

export default defined
