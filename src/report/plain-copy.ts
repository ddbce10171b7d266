/** The same data, free to be changed: what schemas describe, where the model is read-only throughout. */
export type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;

/** A copy of data without functions, maps or dates, such as a register. */
export function plainCopy<T>(data: T): Writable<T> {
  return structuredClone(data) as Writable<T>;
}
