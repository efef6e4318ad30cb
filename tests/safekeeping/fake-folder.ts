/** A folder as the browser hands it out, in memory; it can be told to fail as disks do. */
export class FakeFolder {
  readonly files = new Map<string, string>();
  permission: PermissionState = 'granted';
  /** What writing makes of a text: a disk that damages. */
  damage: (text: string) => string = (text) => text;
  /** What opening or writing a file throws. */
  failure: Error | undefined;

  async queryPermission(): Promise<PermissionState> {
    return this.permission;
  }

  async getFileHandle(name: string, { create = false } = {}) {
    if (this.failure) throw this.failure;
    if (!this.files.has(name)) {
      if (!create) throw new DOMException('gone', 'NotFoundError');
      this.files.set(name, '');
    }
    return this.#handle(name);
  }

  async removeEntry(name: string): Promise<void> {
    this.files.delete(name);
  }

  async *entries() {
    for (const name of this.files.keys()) yield [name, this.#handle(name)] as const;
  }

  #handle(name: string) {
    let written = '';
    return {
      kind: 'file',
      getFile: async () => new File([this.files.get(name) ?? ''], name),
      createWritable: async () => ({
        write: async (text: string) => {
          written += text;
        },
        close: async () => {
          this.files.set(name, this.damage(written));
        },
      }),
    };
  }
}
