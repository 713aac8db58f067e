import type { HeldOpen } from '../../held-open.ts';
import type { Act } from '../life.ts';

/** What a CRM's page mounts: one kind, or both in turn. `careless` is a page that ends nothing of what it began. */
export type Kind = 'widgets' | 'dock' | 'both' | 'careless';

declare global {
  interface Window {
    held: HeldOpen;
    /** What this page holds; of a frame, what all frames beside it do, too. */
    holdings(): HeldOpen;
    /** Mounts it so many times, each until the other side has answered, and takes it away. Gives how often it was answered. */
    mount(kind: Kind, times: number): Promise<number>;
    /** The same, but nobody waits for the answer: it goes while it signs, loads or shakes hands. */
    interrupt(kind: Kind, times: number): Promise<number>;
    /** Lets each of the frames load its document so many times again. Gives how many handshakes that were. */
    reload(times: number): Promise<number>;
    /** Opens every tab for the first time, until all widgets have answered. Gives how many frames there are. */
    visitAll(): Promise<number>;
    act(act: Act): void;
    /** The agent looks at the CRM’s own tab, so nothing is done for the widgets. */
    rest(): void;
    /** The agent goes to another page of the CRM. */
    leave(): void;
  }
}
