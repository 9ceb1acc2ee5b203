import { Component, type ReactNode } from "react";

interface BoundaryProps {
  /** what stands where a part has failed; nothing by default */
  fallback?: ReactNode;
  onError?: (error: unknown) => void;
  children: ReactNode;
}

/** Keeps a failure in one part from taking the page with it (React has no hook for this). */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    return this.state.failed ? (this.props.fallback ?? null) : this.props.children;
  }
}
