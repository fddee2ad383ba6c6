/** `"{points} points granted"` with what the data says. A field that is neither text nor a number stays as it stands there. */
export function fillTemplate(
  template: string,
  data: Record<string, unknown>
): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, field: string) => {
    const value = data[field]

    return typeof value === "string" || typeof value === "number"
      ? String(value)
      : placeholder
  })
}
