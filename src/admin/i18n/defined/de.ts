const defined = {
  types: "Von Plugins und diesem Shop",
}

export default defined
