/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Nada encontrado por ahora",
  text: "Estas palabras son frecuentes y solo se han revisado las entradas más recientes.",
  further: "Buscar más atrás",
}

export default searching
