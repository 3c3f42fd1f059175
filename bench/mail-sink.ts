import { SMTPServer } from 'smtp-server';

/** A mail server that takes everything and keeps who got how many, and when the first and the last came. */
export type MailSink = { url: string; counts: Map<string, number>; span: () => { first: number; last: number }; forget: () => void; close: () => Promise<void> };

export async function openMailSink(): Promise<MailSink> {
  const counts = new Map<string, number>();
  let [first, last] = [Number.NaN, Number.NaN];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      stream.on('end', () => {
        last = performance.now();
        if (Number.isNaN(first)) first = last;
        for (const { address } of session.envelope.rcptTo) counts.set(address, (counts.get(address) ?? 0) + 1);
        done();
      });
      stream.resume();
    },
  });
  // A server that is stopped leaves its connections as they are.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const forget = () => {
    counts.clear();
    [first, last] = [Number.NaN, Number.NaN];
  };
  return { url: `smtp://127.0.0.1:${port}`, counts, span: () => ({ first, last }), forget, close };
}
