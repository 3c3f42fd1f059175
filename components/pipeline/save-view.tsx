'use client';
import { useFormEitherWay } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/button';
import { FormNotice, TextField } from '@/components/ui/field';
import { saveViewAction } from '@/lib/actions/saved-views';
import menus from './menus.module.css';

/** Gives a view a name. One that exists is asked about before it is replaced. */
export function SaveView({ address }: { address: string }) {
  const [{ outcome, message, problems = {}, values = {} }, props, busy] = useFormEitherWay(saveViewAction);
  return (
    <form {...props} className={menus.form}>
      <FormNotice words={['refused', 'signed-out'].includes(outcome) ? message : undefined} />
      <input type="hidden" name="address" value={address} />
      {problems.name && <input type="hidden" name="replaces" value={values.name} />}
      <TextField id="view-name" label="Name" name="name" maxLength={60} required autoComplete="off" defaultValue={values.name} problem={problems.name} />
      <Button type="submit" disabled={busy} aria-busy={busy}>
        {problems.name ? 'Save again' : 'Save'}
      </Button>
    </form>
  );
}
