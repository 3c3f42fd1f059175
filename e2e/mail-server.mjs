// A mail server for the browser tests. It keeps what it takes and tells it over HTTP; addresses that begin with
// "unknown" are refused, as a real server refuses them.
import http from 'node:http';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/**
 * @param {{ smtpPort: number, httpPort: number }} ports on loopback
 * @returns {() => void} closes both
 */
export function startMailServer({ smtpPort, httpPort }) {
  const mails = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (!address.startsWith('unknown')) return done();
      done(Object.assign(new Error('5.1.1 No such user here'), { responseCode: 550 }));
    },
    async onData(stream, _session, done) {
      const { from, replyTo, to, subject, text, messageId, headers } = await simpleParser(stream);
      const mail = { from: from.text, replyTo: replyTo?.text, to: to.value[0].address, subject, text, messageId };
      mails.push({ ...mail, unsubscribe: headers.get('list')?.unsubscribe?.url });
      done(null, '2.0.0 Ok: queued');
    },
  });
  smtp.listen(smtpPort, '127.0.0.1');
  const reader = http.createServer((request, response) => {
    const to = new URL(request.url, 'http://localhost').searchParams.get('to');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(mails.filter((mail) => mail.to === to)));
  });
  reader.listen(httpPort, '127.0.0.1');
  return () => {
    smtp.close();
    reader.close();
  };
}
