'use client';
import { useFormEitherWay } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { renameViewAction } from '@/lib/actions/saved-views';
import styles from './view-list.module.css';

export function RenameView({ id, name }: { id: string; name: string }) {
  const [{ outcome, message, problems = {}, values = {} }, props, busy] = useFormEitherWay(renameViewAction);
  const refused = outcome === 'refused' || outcome === 'signed-out' ? message : undefined;
  return (
    <form {...props} className={styles.rename}>
      <input type="hidden" name="id" value={id} />
      <TextField
        id={`name-${id}`}
        label={<span className="vh">Name of {name}</span>}
        name="name"
        maxLength={60}
        required
        autoComplete="off"
        defaultValue={values.name ?? name}
        problem={problems.name ?? refused}
      />
      <Button type="submit" size="little" disabled={busy} aria-label={`Rename ${name}`}>
        Rename
      </Button>
    </form>
  );
}
