/** Of a search that looked through the newest entries alone. */
const searching = {
  title: "لم يُعثر على شيء حتى الآن",
  text: "هذه الكلمات شائعة، ولم تُفحص سوى أحدث الإدخالات.",
  further: "البحث في الأقدم",
  rangeMore: "{{from}}–{{to}} من أكثر من {{total}}",
  rangeAtLeast: "{{from}}–{{to}} من {{total}} على الأقل",
  here: "عُثر هنا على: {{total}}",
  hereSoFar: "عُثر هنا على: {{total}}. قد يوجد المزيد بين الإدخالات الأقدم.",
}

export default searching
