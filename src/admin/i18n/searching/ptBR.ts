/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Nada encontrado até agora",
  text: "Essas palavras são comuns e só as entradas mais recentes foram examinadas.",
  further: "Procurar mais atrás",
  rangeMore: "{{from}}–{{to}} de mais de {{total}}",
  rangeAtLeast: "{{from}}–{{to}} de pelo menos {{total}}",
  here: "Encontrado aqui: {{total}}",
  hereSoFar:
    "Encontrado aqui: {{total}}. Pode haver mais entre as entradas mais antigas.",
}

export default searching
