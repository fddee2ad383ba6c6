/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Rien trouvé pour l’instant",
  text: "Ces mots sont fréquents et seules les entrées les plus récentes ont été parcourues.",
  further: "Chercher plus loin",
}

export default searching
