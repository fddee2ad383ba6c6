/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "Rien trouvé pour l’instant",
  text: "Ces mots sont fréquents et seules les entrées les plus récentes ont été parcourues.",
  further: "Chercher plus loin",
  rangeMore: "{{from}}–{{to}} sur plus de {{total}}",
  rangeAtLeast: "{{from}}–{{to}} sur au moins {{total}}",
  here: "Trouvé ici : {{total}}",
  hereSoFar:
    "Trouvé ici : {{total}}. Il peut y en avoir d’autres parmi les entrées plus anciennes.",
}

export default searching
