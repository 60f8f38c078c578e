/** What System.exit leaves the program with. */
export class Exit extends Error {
  override readonly name = 'Exit';

  constructor(readonly status: number) {
    super(`the program ended itself with ${status}`);
  }
}
