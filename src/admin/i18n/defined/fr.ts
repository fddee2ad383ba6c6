const defined = {
  types: "Des plugins et de cette boutique",
}

export default defined
