import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../../api/call';
import { sessionQuery, signIn } from '../../api/session';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { Note } from '../../components/Note';
import { useText } from '../../i18n/useText';
import { Gate } from './Gate';
import { wayBack } from './wayBack';

/** Sign-in with e-mail and password; afterwards the reader is where they wanted to go. */
export function SignInPage() {
  const { t } = useText();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { next } = useSearch({ from: '/sign-in' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      queryClient.setQueryData(sessionQuery.queryKey, await signIn(email.trim(), password));
      router.history.push(wayBack(next));
    } catch (error) {
      setProblem(error instanceof Refusal ? error.message : t('state.unreachable'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Gate title={t('signIn.title')}>
      <form className="gate-form" onSubmit={submit}>
        <Field
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Field
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <div role="alert">{problem === null ? null : <Note tone="hold">{problem}</Note>}</div>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {t('signIn.submit')}
        </Button>
        <Note>{t('signIn.help')}</Note>
      </form>
    </Gate>
  );
}
