import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/accounts/sign-in-form';
import { SignedOut } from '@/components/shell/signed-out';
import { currentSession } from '@/lib/auth/session';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  if (await currentSession()) redirect('/');
  const { next } = await searchParams;
  return (
    <>
      <SignedOut />
      <SignInForm next={typeof next === 'string' ? next : ''} />
    </>
  );
}
