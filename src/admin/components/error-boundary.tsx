import { Component, type PropsWithChildren, type ReactNode } from "react"

type Props = PropsWithChildren<{ fallback: ReactNode; onFail?: () => void }>

/**
 * The dashboard has none around widgets and icons: what throws there would
 * take the order page, or the whole admin, down with it.
 */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch() {
    this.props.onFail?.()
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
