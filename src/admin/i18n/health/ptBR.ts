import type { HealthTexts } from "./en"

export const healthTypes = {
  "shop.quiet": "Muito menos pedidos",
  "job.overdue": "Tarefa atrasada",
}

const health: HealthTexts = {
  observer_missing:
    "As falhas não estão sendo vistas: reinicie o servidor e atualize o medusa-plugin-activity-log se isso continuar.",
  observer_blind:
    "Nem todas as falhas são vistas. Sua versão do Medusa pode precisar de um medusa-plugin-activity-log mais novo.",
  jobs_overdue:
    "As tarefas agendadas do registro não rodam. Reinicie o servidor; até lá o próprio registro cuida delas.",
  not_writing:
    "Entradas esperam na memória porque o banco de dados as recusa. Verifique o banco de dados.",
  gaps: "O registro tem lacunas. Abra “Requer atenção” para ver quando e por quê.",
  bus_silent:
    "Os eventos não chegam. Verifique o Redis e se há um processo com workers; o que faltar é encontrado alguns minutos depois.",
  stream_stopped:
    "As entradas não chegam ao seu coletor OpenTelemetry. Verifique o endereço e a chave; o que aguarda será enviado depois.",
}

export default health
