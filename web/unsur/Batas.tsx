import { Component, type ReactNode } from 'react';
import { Galat } from './Galat.tsx';

/** Around what may break: then that says so, and everything else goes on. */
export class Batas extends Component<{ children: ReactNode }, { galat?: unknown }> {
  override state: { galat?: unknown } = {};

  static getDerivedStateFromError = (galat: unknown) => ({ galat });

  override render() {
    return 'galat' in this.state ? <Galat galat={this.state.galat} fokus /> : this.props.children;
  }
}
