import type * as z from 'zod/mini';

/** The messages one end understands: the schema of the `data` of each `type`. */
export type Catalog = Record<string, z.ZodMiniType>;

/** Without the index signature of what else may stand there; a record of any names is all index signature, and stays. */
type Known<T> = T extends Blob | ArrayBuffer
  ? T
  : T extends (infer Each)[]
    ? Known<Each>[]
    : T extends Record<string, string>
      ? T
      : T extends object
        ? { [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
        : T;

/** The data of a message, every field by name. */
export type DataOf<C extends Catalog, Type extends keyof C> = Known<z.output<C[Type]>>;

/** One of a catalog's messages. */
export type MessageOf<C extends Catalog> = { [Type in keyof C & string]: { type: Type; data: DataOf<C, Type> } }[keyof C & string];
