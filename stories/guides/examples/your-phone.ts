// What the guides' examples take from your own code.

export declare function callNow(number: string): void;
export declare function show(text: string): void;
export declare function showReady(version: string): void;
