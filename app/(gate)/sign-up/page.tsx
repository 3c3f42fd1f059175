import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignUpForm } from '@/components/accounts/sign-up-form';
import { SignedOut } from '@/components/shell/signed-out';
import { currentSession } from '@/lib/auth/session';
import { countAccounts } from '@/lib/data/accounts';

export const metadata: Metadata = { title: 'Create an account' };

export default async function SignUpPage() {
  if (await currentSession()) redirect('/');
  return (
    <>
      <SignedOut />
      <SignUpForm isFirst={(await countAccounts()) === 0} />
    </>
  );
}
