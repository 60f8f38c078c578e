/**
 * The types of a function's dynamic variables, as far as building it has shown them. A variable has the type of its first
 * value until something else is stored into it: then it is known to hold values of several kinds, and the function,
 * which was built on the wrong belief, is built again. What was found out is kept for that and for later builds.
 *
 * Variables are told apart by the order in which they are declared. Should a build declare others than the last one did,
 * then it finds out about those, and a variable may be thought mixed that is not, which is slower and as right.
 */

/** After so many builds all variables are taken for mixed: each build may find out about one that depends on the next. */
const mostBuilds = 10;

export class LearnedTypes {
  readonly #mixed = new Set<number>();
  #next = 0;
  #builds = 0;
  #isStale = false;

  /** A build begins. */
  begin(): void {
    if (this.#isStale) this.#builds++;
    this.#next = 0;
    this.#isStale = false;
  }

  /** The number of the variable that is declared next in this build. */
  declare(): number {
    return this.#next++;
  }

  /** Whether a variable holds values of several types. */
  isMixed(variable: number): boolean {
    return this.#mixed.has(variable) || this.#builds >= mostBuilds;
  }

  /** A value of another type is stored into a variable: what is being built is of no use. */
  mix(variable: number): void {
    this.#mixed.add(variable);
    this.#isStale = true;
  }

  /** The function must be built again. */
  get isStale(): boolean {
    return this.#isStale;
  }
}
