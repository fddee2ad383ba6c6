/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "לא נמצא דבר עד כה",
  text: "אלה מילים נפוצות, ורק הרשומות החדשות ביותר נבדקו.",
  further: "לחפש ברשומות ישנות יותר",
  rangeMore: "{{from}}–{{to}} מתוך יותר מ־{{total}}",
  rangeAtLeast: "{{from}}–{{to}} מתוך לפחות {{total}}",
  here: "נמצאו כאן: {{total}}",
  hereSoFar: "נמצאו כאן: {{total}}. ייתכן שיש עוד ברשומות ישנות יותר.",
}

export default searching
