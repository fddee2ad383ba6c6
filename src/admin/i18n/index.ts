/**
 * What the dashboard takes in at start: of every language the one word that
 * the main menu shows before anybody asks for more. `languages.ts` brings
 * the rest.
 */
const menu = (label: string) => ({ activityLog: { nav: { label } } })

export default {
  en: menu("Activity"),
  ar: menu("النشاط"),
  de: menu("Aktivitäten"),
  es: menu("Actividad"),
  fr: menu("Activité"),
  he: menu("פעילות"),
  it: menu("Attività"),
  ja: menu("アクティビティ"),
  nl: menu("Activiteit"),
  pl: menu("Aktywność"),
  ptBR: menu("Atividade"),
  zhCN: menu("活动"),
}
