import http from 'node:http';

const SESSION_COOKIE = 'callback.session';

/** A signed-in browser that keeps its connections open. */
export class Visitor {
  readonly #base: string;
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 20 });
  #cookie = '';

  constructor(base: string) {
    this.#base = base;
  }

  /**
   * Signs in as a browser would at next-auth's own door.
   * @throws an Error when the server lets nobody in
   */
  async signIn(email: string, password: string): Promise<void> {
    const asked = await fetch(`${this.#base}/api/auth/csrf`);
    const { csrfToken } = (await asked.json()) as { csrfToken: string };
    const answer = await fetch(`${this.#base}/api/auth/callback/credentials`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: this.#base, cookie: cookiesOf(asked) },
      body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
    });
    this.#cookie = cookiesOf(answer);
    if (!this.#cookie.includes(`${SESSION_COOKIE}=`)) {
      throw new Error(`Signing in answered ${answer.status}, without a session.`);
    }
  }

  /** Opens a page and reads it to its end. Anything but 200 is thrown. */
  async open(path: string): Promise<string> {
    const { status, body } = await this.#get(path);
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
    return body.toString();
  }

  async fetchBytes(path: string): Promise<Buffer> {
    return (await this.#get(path)).body;
  }

  leave(): void {
    this.#agent.destroy();
  }

  #get(path: string): Promise<{ status: number; body: Buffer }> {
    const options = { agent: this.#agent, headers: { cookie: this.#cookie } };
    return new Promise((resolve, reject) => {
      const request = http.get(`${this.#base}${path}`, options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }));
        answer.on('error', reject);
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The server closed a kept connection just as it was used again; a browser asks anew then too.
        if (request.reusedSocket && error.code === 'ECONNRESET') resolve(this.#get(path));
        else reject(error);
      });
    });
  }
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
