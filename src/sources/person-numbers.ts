/** Stands numbers in for the ids of people, so that no id leaves the reading of a source. */
export class PersonNumbers {
  readonly #numbers = new Map<string, number>();

  /** The number of a person, the same for every file of the source. */
  of(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
