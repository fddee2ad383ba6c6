
      // Auto-generated index file for Medusa Admin UI extensions
    import WidgetComponent0, { config as WidgetConfig0 } from "/root/w/people/src/admin/widgets/activity-topbar-badge.tsx"
import WidgetComponent1, { config as WidgetConfig1 } from "/root/w/people/src/admin/widgets/order-activity-log.tsx"
import WidgetComponent2, { config as WidgetConfig2 } from "/root/w/people/src/admin/widgets/order-attention-banner.tsx"
import WidgetComponent3, { config as WidgetConfig3 } from "/root/w/people/src/admin/widgets/orders-attention.tsx"

const widgetModule = { widgets: [
  {
    Component: WidgetComponent0,
    zone: ["topbar"],
    widgetId: "activity-log:topbar-badge"
},
{
    Component: WidgetComponent1,
    zone: ["order.details.side.after"],
    widgetId: "activity-log:order-timeline"
},
{
    Component: WidgetComponent2,
    zone: ["order.details.after"],
    widgetId: "activity-log:order-banner"
},
{
    Component: WidgetComponent3,
    zone: ["order.list.before"],
    widgetId: "activity-log:orders-attention"
}
] }
    import RouteComponent0, { handle as handle0, config as HandleConfig0 } from "/root/w/people/src/admin/routes/activity/page.tsx"

const routeModule = { routes: [
    {
    Component: RouteComponent0,
    path: "/activity",
    handle: { label: HandleConfig0.label, translationNs: HandleConfig0.translationNs, ...handle0 }
  }
]
 }
    import { config as RouteConfig0 } from "/root/w/people/src/admin/routes/activity/page.tsx"

const menuItemModule = { menuItems: [
    {
    label: RouteConfig0.label,
    icon: RouteConfig0.icon,
    path: "/activity",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig0.translationNs
  }
]
 }
    

const formModule = { customFields: {
  
} }
    

const displayModule = { 
    displays: {
      
    }
   }
    import { deepMerge } from "@medusajs/admin-shared"
import i18nTranslations0 from "/root/w/people/src/admin/i18n/index.ts"

const i18nModule = { resources: i18nTranslations0 }
    

const cellRendererModule = {}
    

const layoutModule = { layouts: [
  
] }
    

const searchEntityModule = {}

    const plugin = {
      widgetModule,
      routeModule,
      menuItemModule,
      formModule,
      displayModule,
      i18nModule,
      cellRendererModule,
      layoutModule,
      searchEntityModule
    }

    export default plugin
    