const defined = {
  types: "Z wtyczek i tego sklepu",
}

export default defined
