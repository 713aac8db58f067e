// What the README's soft phone takes from your own code.

export declare const carrier: {
  /** Begins a call, and gives its id. */
  dial(phoneNumber: string | undefined): string;
};
