import type { HealthTexts } from "./en"

export const healthTypes = {
  "shop.quiet": "Muchos menos pedidos",
  "job.overdue": "Tarea atrasada",
}

const health: HealthTexts = {
  observer_missing:
    "Los fallos no se ven: reinicie el servidor y actualice medusa-plugin-activity-log si continúa.",
  observer_blind:
    "No se ven todos los fallos. Su versión de Medusa puede necesitar un medusa-plugin-activity-log más reciente.",
  jobs_overdue:
    "Las tareas programadas del registro no se ejecutan. Reinicie el servidor; hasta entonces el registro se ocupa por sí mismo.",
  not_writing:
    "Hay entradas esperando en memoria porque la base de datos las rechaza. Revise la base de datos.",
  gaps: "El registro tiene huecos. Abra «Requiere atención» para ver cuándo y por qué.",
  bus_silent:
    "Los eventos no llegan. Revise Redis y que funcione un proceso con workers; lo que falta se encuentra unos minutos después.",
  stream_stopped:
    "Las entradas no llegan a su colector de OpenTelemetry. Revise la dirección y la clave; lo pendiente se envía más tarde.",
}

export default health
