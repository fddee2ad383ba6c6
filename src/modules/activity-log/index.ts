import { Module } from "@medusajs/framework/utils"
import optionsLoader from "./loaders/options"
import ActivityLogModuleService from "./service"

/** The key under which the service stands in every container. */
export const ACTIVITY_LOG_MODULE = "activity_log"

export default Module(ACTIVITY_LOG_MODULE, {
  service: ActivityLogModuleService,
  loaders: [optionsLoader],
})
