const defined = {
  types: "من الإضافات وهذا المتجر",
}

export default defined
