import { redirect } from 'next/navigation';
import { chosenOf } from '@/lib/actions/chosen';
import { isOwnOrigin } from '@/lib/auth/origin';
import { currentSession } from '@/lib/auth/session';
import { listForExport } from '@/lib/data/exported-applications';
import { toInstant } from '@/lib/data/instants';
import { plainDateIn } from '@/lib/domain/time';
import { csvText } from '@/lib/formats/csv';
import { EXPORT_HEAD, exportCells } from './columns';

const said = (words: string, status: number) => new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/** The ticked applications as a file for a spreadsheet. It is posted, because their ids would not fit into an address. */
export async function POST(request: Request) {
  if (!(await isOwnOrigin())) return said('This came from another site. Open Callback and try again.', 403);
  const session = await currentSession();
  if (!session) redirect('/sign-in?next=%2Fpipeline');
  const form = await request.formData().catch(() => new FormData());
  const chosen = chosenOf(form);
  if ('problem' in chosen) return said(chosen.problem, 400);
  const { timeZone } = session.account;
  const rows = await listForExport(session.owner, chosen.ids);
  const today = plainDateIn(toInstant(new Date()), timeZone);
  return new Response(csvText(EXPORT_HEAD, rows.map((row) => exportCells(row, timeZone))), {
    headers: {
      'cache-control': 'private, no-store',
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="applications-${today.toString()}.csv"`,
    },
  });
}
