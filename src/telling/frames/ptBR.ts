import type { Frame } from "./frame"

export const ptBR: Frame = {
  opened: "Problema: {{label}}",
  more: "Mais {{n}}: {{label}}",
  over: "Encerrado: {{label}}",
  several: "{{n}} tipos de problemas ao mesmo tempo",
  overSeveral: "{{n}} tipos de problemas foram encerrados",
  digest: "Tipos de problemas abertos: {{n}}",
  what: "O quê",
  why: "Por quê",
  todo: "O que fazer",
  count: "Abertos: {{n}}",
  others: "Outros tipos: {{n}}",
  isOver: "Nada disso está mais aberto.",
  link: "Abrir no painel",
  footer:
    "Enviado pelo registro de atividades da sua loja a quem a opção “alerts” indica.",
}
