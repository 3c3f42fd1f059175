const port = Number(process.env.E2E_PORT ?? '3210');

/** The server under test that has a mail server; e2e/server.mjs starts it. */
export const mailServer = `http://localhost:${port + 1}`;

type Mail = { from: string; replyTo: string; to: string; subject: string; text: string; messageId: string; unsubscribe: string };

/** What the mail server has taken for this address so far. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const response = await fetch(`http://localhost:${port + 3}/?to=${encodeURIComponent(address)}`);
  return (await response.json()) as Mail[];
}
