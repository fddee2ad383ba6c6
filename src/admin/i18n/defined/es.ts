const defined = {
  types: "De otros plugins y de esta tienda",
}

export default defined
