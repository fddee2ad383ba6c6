const defined = {
  types: "من الإضافات",
}

export default defined
