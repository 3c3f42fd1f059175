import sheet from '@/components/research/research.module.css';
import { ActionButton } from '@/components/ui/action-button';
import { removePieceAction } from '@/lib/actions/pieces';
import { ContactForm, type ContactValues } from './contact-form';
import type { Choice } from './who-to-ask';

type Props = {
  /** name: of the contact that is changed; null for a new one */
  open: { id: string; name: string | null; values: ContactValues };
  applicationId: string;
  people: Choice[];
  today: string;
  back: string;
};

/**
 * The sheet on which a contact is written or changed.The form's key stays the same from one answer to the next:
 * without script, React finds an answer's form by it.
 */
export function ContactSheet({ open: { id, name, values }, ...rest }: Props) {
  const title = name === null ? 'Who did you ask?' : `You asked ${name}`;
  return (
    <section className={`sheet ${sheet.edit}`} aria-label={title}>
      <h2>{title}</h2>
      <ContactForm key={name === null ? 'new' : id} id={id} isNew={name === null} values={values} {...rest} />
      {name !== null && (
        <ActionButton action={removePieceAction} fields={{ id, kind: 'contact' }} look="quiet" size="little">
          Remove the contact
        </ActionButton>
      )}
    </section>
  );
}
