import { Container, Text } from "@medusajs/ui"
import type { PropsWithChildren } from "react"
import { useText } from "../hooks/use-text"
import { ErrorBoundary } from "./error-boundary"

/** Whatever throws inside leaves a line of text, and if even that throws, nothing. */
export const Guarded = ({ children }: PropsWithChildren) => (
  <ErrorBoundary fallback={null}>
    <ErrorBoundary fallback={<Crashed />}>{children}</ErrorBoundary>
  </ErrorBoundary>
)

const Crashed = () => {
  const { t } = useText()
  return (
    <Container>
      <Text size="small" className="text-ui-fg-subtle">
        {t("states.crashed")}
      </Text>
    </Container>
  )
}
