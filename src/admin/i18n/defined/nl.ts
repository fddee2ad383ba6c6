const defined = {
  types: "Van plug-ins en deze winkel",
}

export default defined
