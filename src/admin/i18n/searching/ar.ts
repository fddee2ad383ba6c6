/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "لم يُعثر على شيء حتى الآن",
  text: "هذه الكلمات شائعة، ولم تُفحص سوى أحدث الإدخالات.",
  further: "البحث في الأقدم",
}

export default searching
