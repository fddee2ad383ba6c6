const defined = {
  types: "Van plug-ins",
}

export default defined
