const defined = {
  types: "来自插件",
}

export default defined
