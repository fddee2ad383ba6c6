const defined = {
  types: "מתוספים ומהחנות הזאת",
}

export default defined
