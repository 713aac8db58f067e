import { Component, type ReactNode } from 'react';

interface PanelBoundaryProps {
  /** Another record is another try. */
  record: string;
  onError: (error: unknown) => void;
  fallback: (retry: () => void) => ReactNode;
  children: ReactNode;
}

interface PanelBoundaryState {
  record: string;
  isBroken: boolean;
}

/** Keeps what one panel throws from the others. A class, as React has no hook for it. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { record: this.props.record, isBroken: false };

  static getDerivedStateFromError(): Partial<PanelBoundaryState> {
    return { isBroken: true };
  }

  static getDerivedStateFromProps({ record }: PanelBoundaryProps, state: PanelBoundaryState): PanelBoundaryState | null {
    return record === state.record ? null : { record, isBroken: false };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.fallback(() => this.setState({ isBroken: false })) : this.props.children;
  }
}
