const defined = {
  types: "プラグインとこのストア",
}

export default defined
