import type { Frame } from "./frame"

export const es: Frame = {
  opened: "Problema: {{label}}",
  more: "{{n}} más: {{label}}",
  over: "Terminado: {{label}}",
  several: "{{n}} tipos de problemas a la vez",
  overSeveral: "{{n}} tipos de problemas han terminado",
  digest: "Tipos de problemas abiertos: {{n}}",
  what: "Qué",
  why: "Por qué",
  todo: "Qué hacer",
  count: "Abiertos: {{n}}",
  others: "Otros tipos: {{n}}",
  isOver: "Ya no queda ninguno abierto.",
  link: "Abrir en la administración",
  footer:
    "Enviado por el registro de actividad de su tienda a quienes indica su opción «alerts».",
}
