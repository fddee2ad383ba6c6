/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Nada encontrado por ahora",
  text: "Estas palabras son frecuentes y solo se han revisado las entradas más recientes.",
  further: "Buscar más atrás",
  rangeMore: "{{from}}–{{to}} de más de {{total}}",
  rangeAtLeast: "{{from}}–{{to}} de al menos {{total}}",
  here: "Encontrado aquí: {{total}}",
  hereSoFar:
    "Encontrado aquí: {{total}}. Puede haber más entre las entradas anteriores.",
}

export default searching
