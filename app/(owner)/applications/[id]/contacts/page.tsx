import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ApplicationCrumb, PartGrid, PartHead } from '@/components/applications/part-page';
import { ContactList } from '@/components/outreach/contact-list';
import { ContactSheet } from '@/components/outreach/contact-sheet';
import styles from '@/components/research/research.module.css';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { requireSession } from '@/lib/auth/session';
import { findContacts } from '@/lib/data/outreach';
import { contactsView, openContact } from './view';

export const metadata: Metadata = { title: 'Contacts inside' };

const LEAD = 'Somebody who is not on the panel can tell you what no page tells. Ask what you could not read anywhere.';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> };

export default async function ContactsPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const session = await requireSession();
  const row = await findContacts(session.owner, id);
  if (!row) notFound();
  const view = contactsView(row, session, new Date());
  const { here } = view;
  const open = openContact(view, asked.contact);
  const add = (
    <ButtonLink href={`${here}?contact=new`}>
      <Icon name="plus" stroke={2} />
      Add a contact
    </ButtonLink>
  );
  return (
    <main id="main" className="wrap" data-own-job={open ? true : undefined}>
      <ApplicationCrumb id={id} company={view.company} />
      <PartHead title={view.heading} lead={LEAD} act={open ? undefined : add} />
      <PartGrid
        side={
          <section>
            <div className="hd">
              <h2>Keep in mind</h2>
            </div>
            {view.panel && <p className={styles.mind}>{view.panel}</p>}
            <p className={styles.mind}>Whoever decides hears from you in the room first. Thank the others as well: a note can be owed to them too.</p>
          </section>
        }
      >
        {open && <ContactSheet open={open} applicationId={id} people={view.people} today={view.today} back={here} />}
        <ContactList here={here} contacts={view.contacts} />
      </PartGrid>
    </main>
  );
}
