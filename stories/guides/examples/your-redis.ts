export declare const redis: {
  set(key: string, value: number, options: { NX: true; PXAT: number }): Promise<'OK' | null>;
};
