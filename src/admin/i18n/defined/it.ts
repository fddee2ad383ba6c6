const defined = {
  types: "Dei plugin",
}

export default defined
