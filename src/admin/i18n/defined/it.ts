const defined = {
  types: "Dei plugin e di questo negozio",
}

export default defined
