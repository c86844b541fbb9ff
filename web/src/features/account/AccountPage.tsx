import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call';
import { problemAt } from '../../api/problems';
import { useSession } from '../../api/session';
import type { SessionView } from '../../api/types';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { Failure } from '../../components/states';
import { useText } from '../../i18n/useText';
import { Frame } from '../../shell/Frame';

export function AccountPage() {
  const session = useSession();
  return session === null ? null : <AccountForm session={session} />;
}

function AccountForm({ session }: { session: SessionView }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [name, setName] = useState(session.display_name);
  const [email, setEmail] = useState(session.email ?? '');
  const [password, setPassword] = useState('');
  const save = useMutation({
    mutationFn: () =>
      call<SessionView>('PATCH', '/account', {
        body: { display_name: name, email, ...(password === '' ? {} : { password }) },
      }),
    onSuccess: (changed) => {
      queries.setQueryData(['session'], changed);
      setPassword('');
    },
  });
  return (
    <Frame>
      <div className="page">
        <div className="page-head">
          <h1>{t('account.title')}</h1>
          <p>{t('account.pseudonym', { pseudonym: session.pseudonym })}</p>
        </div>
        <form
          className="stack narrow-form"
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate();
          }}
        >
          <Field
            label={t('people.name')}
            problem={problemAt(save.error, '/display_name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Field
            label={t('people.address')}
            problem={problemAt(save.error, '/email')}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <Field
            label={t('account.new-password')}
            problem={problemAt(save.error, '/password')}
            type="password"
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          {save.isError && <Failure error={save.error} />}
          {save.isSuccess && <p role="status">{t('account.saved')}</p>}
          <div>
            <Button type="submit" look="primary" disabled={save.isPending}>
              {t('account.save')}
            </Button>
          </div>
        </form>
      </div>
    </Frame>
  );
}
