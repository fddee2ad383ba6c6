const defined = {
  types: "De plugins e desta loja",
}

export default defined
