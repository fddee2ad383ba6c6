const defined = {
  types: "Z wtyczek",
}

export default defined
