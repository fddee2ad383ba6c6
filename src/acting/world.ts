import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ActionWorld } from "./action"

export function actionWorld(container: MedusaContainer): ActionWorld {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)

  return {
    container,
    rows: async (question) => {
      const { data } = await query.graph(question)

      return data as Record<string, unknown>[] // rows of a graph are objects
    },
  }
}
