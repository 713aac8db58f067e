// What the guides' examples take from your own code.

interface VoiceEvents {
  started(id: string, toNumber: string): unknown;
  answered(): unknown;
  ended(status: string): unknown;
  rings(id: string, fromNumber: string, toNumber: string): unknown;
}

export declare const voice: {
  call(number: string): void;
  hangUp(): void;
  setQuiet(isQuiet: boolean): void;
  showCaller(name: string): void;
  currentCall(): { id: string; number: string; isAnswered: boolean } | undefined;
  on(events: VoiceEvents): () => void;
};
export declare function Keypad(props: { onCall: (number: string) => void }): React.JSX.Element;
export declare function NotesForm(props: { onSave: (notes: string) => unknown }): React.JSX.Element;
