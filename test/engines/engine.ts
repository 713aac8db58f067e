/** A browser, driven from outside. Each engine has a file of its own; what can be asked of them is the same. */
export interface Engine {
  /** Such as "Firefox 153.0". */
  version: string;
  /** A page of its own. */
  newPage(): Promise<EnginePage>;
  close(): Promise<void>;
}

/** `frames` are selectors that lead from the page to a frame, each within the frame before. */
export interface EnginePage {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  /** As an agent does who says yes when the browser asks whether to leave. */
  reload(): Promise<void>;
  /** The value of an expression, as JSON; a promise is waited for. Rejects where a frame is not there. */
  evaluate(expression: string, ...frames: string[]): Promise<unknown>;
  /** As a person clicks: the browser takes it for one. */
  click(selector: string, ...frames: string[]): Promise<void>;
  /**
   * Keys in a row, where the focus is: a character, or a name such as "ArrowRight", as `KeyboardEvent.key` has them. The frames say
   * where that is: WebKit's driver moves the focus to the frame that it speaks to.
   */
  press(keys: readonly string[], ...frames: string[]): Promise<void>;
  /** What the console complained of until now. WebKit's driver hears nothing of it. */
  readonly complaints: readonly string[];
  /** What the browser asked the agent until now: "beforeunload". WebKit's driver answers by itself. */
  readonly questions: readonly string[];
  /** PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}
