import type { HealthTexts } from "./en"

export const healthTypes = {
  "shop.quiet": "Beaucoup moins de commandes",
  "job.overdue": "Tâche en retard",
}

const health: HealthTexts = {
  observer_missing:
    "Les échecs ne sont pas vus : redémarrez le serveur et mettez à jour medusa-plugin-activity-log si cela persiste.",
  observer_blind:
    "Tous les échecs ne sont pas vus. Votre version de Medusa demande peut-être un medusa-plugin-activity-log plus récent.",
  jobs_overdue:
    "Les tâches planifiées du journal ne tournent pas. Redémarrez le serveur ; d’ici là, le journal s’en charge lui-même.",
  not_writing:
    "Des entrées attendent en mémoire, car la base de données les refuse. Vérifiez la base de données.",
  gaps: "Le journal a des lacunes. Ouvrez « À traiter » pour voir quand et pourquoi.",
  bus_silent:
    "Les événements n’arrivent pas. Vérifiez Redis et qu’un processus avec workers tourne ; ce qui manque est retrouvé quelques minutes plus tard.",
  stream_stopped:
    "Les entrées n’atteignent pas votre collecteur OpenTelemetry. Vérifiez l’adresse et la clé ; ce qui attend sera envoyé plus tard.",
}

export default health
