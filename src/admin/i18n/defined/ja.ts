const defined = {
  types: "プラグインから",
}

export default defined
