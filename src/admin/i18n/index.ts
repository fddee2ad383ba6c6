import en from "./en"

/**
 * What the dashboard takes in at start: English whole, and of every other
 * language the one word that the main menu shows before we are asked for
 * anything. The rest comes by `languages.ts`.
 */
const menu = (label: string) => ({ activityLog: { nav: { label } } })

export default {
  en: { activityLog: en },
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
