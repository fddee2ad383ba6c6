const defined = {
  types: "来自插件和本店铺",
}

export default defined
