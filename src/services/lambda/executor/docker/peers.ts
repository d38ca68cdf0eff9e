/** Which addresses are whose: a container's is known only after its start, when what runs in it may have connected already. */
export class Peer {
  private address = deferred();
  private isKnown = false;

  /** A container is about to be started for it. Who asks since before waits on. */
  expect(): void {
    if (this.isKnown) this.address = deferred();
    this.isKnown = false;
  }

  /** Its container has this address, or none. */
  is(address: string | undefined): void {
    this.isKnown = true;
    this.address.resolve(address);
  }

  async allows(peer: string): Promise<boolean> {
    return (await this.address.promise) === peer;
  }
}

function deferred(): { readonly promise: Promise<string | undefined>; readonly resolve: (address: string | undefined) => void } {
  let resolve: (address: string | undefined) => void = () => undefined;
  const promise = new Promise<string | undefined>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
