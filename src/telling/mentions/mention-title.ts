/** Titles by the value of option `locale`. `{{name}}` wrote the note, on order `{{number}}`. */
const TITLES: Record<string, string> & { en: string } = {
  ar: "ذكرك {{name}} في ملاحظة على الطلب #{{number}}",
  de: "{{name}} hat Sie in einer Notiz zu Bestellung #{{number}} erwähnt",
  en: "{{name}} mentioned you in a note on order #{{number}}",
  es: "{{name}} te ha mencionado en una nota del pedido #{{number}}",
  fr: "{{name}} vous a mentionné dans une note sur la commande #{{number}}",
  he: "אוזכרת על ידי {{name}} בהערה על הזמנה #{{number}}",
  it: "{{name}} ti ha menzionato in una nota sull’ordine #{{number}}",
  ja: "{{name}}さんが注文 #{{number}} のメモであなたにメンションしました",
  nl: "{{name}} heeft je genoemd in een notitie bij bestelling #{{number}}",
  pl: "{{name}} wspomina o Tobie w notatce do zamówienia #{{number}}",
  ptBR: "{{name}} mencionou você em uma nota do pedido #{{number}}",
  zhCN: "{{name}} 在订单 #{{number}} 的备注中提到了你",
}

/** What the bell says of a note. Its words stay in the log, where an erasure finds them. */
export function mentionTitle(
  locale: string,
  { name, number }: { name: string; number: string }
): string {
  return (TITLES[locale] ?? TITLES.en)
    .replace("{{name}}", () => name)
    .replace("{{number}}", () => number)
}
