import { CONVERSATION_VERSION } from '../../protocol/conversation/capability.ts';
import type { HostEnvironment } from '../../protocol/conversation/environment.ts';
import type { HostSaying } from '../../protocol/conversation/host-talk.ts';
import { grantedBy } from './capabilities.ts';
import { readEnvironment } from './environment.ts';
import type { HostBridgeOptions } from './host-bridge-options.ts';

/** What a widget is told of its host: all of it in the welcome, and then what is new. */
export class Tidings {
  isVisible = false;
  #granted = '';
  #environment = '';
  /** Also what the widget told itself: it need not hear it again. */
  path: string | undefined;
  readonly #frame: Element;
  readonly #options: () => HostBridgeOptions;

  constructor(frame: Element, options: () => HostBridgeOptions) {
    this.#frame = frame;
    this.#options = options;
  }

  welcome(): HostSaying {
    const { about, signed, capabilities = {} } = this.#options();
    const granted = grantedBy(capabilities);
    const environment = this.#read();
    const path = capabilities.path?.value;
    this.#granted = granted.join();
    this.#environment = JSON.stringify(environment);
    this.path = path;
    const data = { version: CONVERSATION_VERSION, capabilities: granted, environment, path };
    return { type: 'welcome', data: { ...data, state: capabilities.state?.read(about), signed: signed?.() } };
  }

  news(): HostSaying[] {
    const { capabilities = {} } = this.#options();
    if (grantedBy(capabilities).join() !== this.#granted) return [this.welcome()];
    const news: HostSaying[] = [];
    const path = capabilities.path?.value;
    if (path !== undefined && path !== this.path) news.push({ type: 'path', data: { path } });
    this.path = path;
    const environment = this.#read();
    const text = JSON.stringify(environment);
    if (environment && text !== this.#environment) news.push({ type: 'environment', data: environment });
    this.#environment = text;
    return news;
  }

  #read(): HostEnvironment | undefined {
    const { environment } = this.#options().capabilities ?? {};
    return environment && readEnvironment(this.#frame, this.isVisible, environment === true ? {} : environment);
  }
}
