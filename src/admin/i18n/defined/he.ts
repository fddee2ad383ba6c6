const defined = {
  types: "מתוספים",
}

export default defined
