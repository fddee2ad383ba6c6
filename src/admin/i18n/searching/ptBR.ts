/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Nada encontrado até agora",
  text: "Essas palavras são comuns e só as entradas mais recentes foram examinadas.",
  further: "Procurar mais atrás",
}

export default searching
