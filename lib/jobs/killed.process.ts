// Runs a loop once, and kills its own process the moment it asks for the time so many times.
import { openMailer } from '../delivery/mail';
import { sendMails } from './mail-loop';
import { deliverDue } from './reminder-loop';

const [job, url = '', now = '', mark = ''] = process.argv.slice(2);
const mailer = openMailer({ url, from: 'callback@ada.example' });
let asked = 0;
const clock = () => {
  asked += 1;
  if (asked === Number(mark)) process.kill(process.pid, 'SIGKILL');
  return new Date(now);
};

if (job === 'letters') await sendMails('killed', mailer, clock);
else await deliverDue('killed', { mailer, pusher: null, base: 'https://callback.example' }, clock);
mailer.close();
process.exit();
