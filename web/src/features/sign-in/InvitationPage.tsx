import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { call, Refusal } from '../../api/call';
import { sessionQuery } from '../../api/session';
import type { InvitationAnswer, InvitationView, ProblemField, SessionView } from '../../api/types';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { Note } from '../../components/Note';
import { Failure, Loading } from '../../components/states';
import { useText } from '../../i18n/useText';
import { Gate } from './Gate';

/** An invited person says who they are; the link signs them in and is spent. */
export function InvitationPage() {
  const { t } = useText();
  const { token } = useParams({ from: '/invite/$token' });
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call<InvitationView>('GET', `/invitations/${encodeURIComponent(token)}`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Gate title={t('invite.title')}>
      {invitation.isPending ? <Loading /> : null}
      {invitation.isError ? <Failure error={invitation.error} retry={() => invitation.refetch()} /> : null}
      {invitation.isSuccess ? <Acceptance token={token} invitation={invitation.data} /> : null}
    </Gate>
  );
}

function Acceptance({ token, invitation }: { token: string; invitation: InvitationView }) {
  const { t, language, date } = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [name, setName] = useState(invitation.display_name);
  const [email, setEmail] = useState(invitation.email ?? '');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [fields, setFields] = useState<ProblemField[]>([]);

  const accept = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    setFields([]);
    const body: InvitationAnswer = { display_name: name.trim(), locale: language };
    if (email.trim() !== '') body.email = email.trim();
    if (password !== '') body.password = password;
    try {
      const session = await call<SessionView>('POST', `/invitations/${encodeURIComponent(token)}`, { body });
      queryClient.setQueryData(sessionQuery.queryKey, session);
      await navigate({ to: '/' });
    } catch (error) {
      setProblem(error instanceof Refusal ? error.message : t('state.unreachable'));
      if (error instanceof Refusal) setFields(error.problem.errors ?? []);
    }
  };
  const problemOf = (pointer: string) => fields.find((field) => field.pointer?.endsWith(`/${pointer}`))?.message;

  return (
    <form className="gate-form" onSubmit={accept}>
      {invitation.project_name === null ? null : <p>{t('invite.project', { project: invitation.project_name })}</p>}
      <Field
        label={t('invite.name')}
        autoComplete="name"
        required
        value={name}
        problem={problemOf('display_name')}
        onChange={(event) => setName(event.target.value)}
      />
      <Field
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        value={email}
        problem={problemOf('email')}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Field
        label={t('signIn.password')}
        type="password"
        autoComplete="new-password"
        hint={t('invite.passwordHint')}
        value={password}
        problem={problemOf('password')}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div role="alert">{problem === null ? null : <Note tone="hold">{problem}</Note>}</div>
      <Button type="submit" look="primary">
        {t('invite.accept')}
      </Button>
      <Note>{t('invite.expires', { when: date(invitation.expires_at, { dateStyle: 'long', timeStyle: 'short' }) })}</Note>
    </form>
  );
}
