import { problemAt } from '../../api/problems';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Field } from '../../components/Field';
import { Scroll } from '../../components/Scroll';
import { Failure, Loading } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { ROLE_WORD } from '../../i18n/words';
import { Frame } from '../../shell/Frame';
import '../../styles/lead.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call';
import type { AccountLinkView, AccountView } from '../../api/leadTypes';
import { CopyLink } from '../../components/CopyLink';
import { useText } from '../../i18n/useText';

/** Who may come in: invite, disable, and give a new link to whoever lost theirs. */
export function AccountsPage() {
  const { t } = useText();
  const accounts = useQuery({
    queryKey: ['accounts'],
    queryFn: () => call<{ accounts: AccountView[] }>('GET', '/accounts'),
  });
  return (
    <Frame>
      <div className="page">
        <div className="page-head">
          <h1>{t('accounts.title')}</h1>
        </div>
        <NewAccount />
        {accounts.isPending && <Loading />}
        {accounts.isError && <Failure error={accounts.error} retry={() => void accounts.refetch()} />}
        {accounts.isSuccess && <AccountTable accounts={accounts.data.accounts} />}
      </div>
    </Frame>
  );
}

function NewAccount() {
  const { t, language } = useText();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<'lead' | 'admin' | 'none'>('lead');
  const open = useMutation({
    mutationFn: () =>
      call<AccountLinkView>('POST', '/accounts', {
        body: {
          display_name: name,
          email: email === '' ? null : email,
          roles: role === 'none' ? [] : [role],
          locale: language,
        },
      }),
    onSuccess: () => {
      setName('');
      setEmail('');
      void queries.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  return (
    <form
      className="stack new-project"
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate();
      }}
    >
      <div className="figure-fields">
        <Field
          label={t('people.name')}
          problem={problemAt(open.error, '/display_name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Field
          label={t('people.email')}
          problem={problemAt(open.error, '/email')}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Choice
          label={t('people.role')}
          value={role}
          onChange={(event) => setRole(event.target.value as 'lead' | 'admin' | 'none')}
        >
          <option value="lead">{t('role.lead')}</option>
          <option value="admin">{t('role.admin')}</option>
          <option value="none">{t('role.none')}</option>
        </Choice>
        <Button type="submit" look="primary" disabled={open.isPending}>
          {t('people.invite')}
        </Button>
      </div>
      {open.isError && <Failure error={open.error} />}
      {open.isSuccess && <CopyLink url={open.data.url} expiresAt={open.data.expires_at} label={t('people.link')} />}
    </form>
  );
}

function AccountTable({ accounts }: { accounts: AccountView[] }) {
  const { t } = useText();
  const { day } = useFormats();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['accounts'] });
  const toggle = useMutation({
    mutationFn: (account: AccountView) =>
      call<AccountView>('POST', `/accounts/${account.account_id}/${account.disabled ? 'enable' : 'disable'}`),
    onSuccess: refresh,
  });
  const relink = useMutation({
    mutationFn: (account: AccountView) => call<AccountLinkView>('POST', `/accounts/${account.account_id}/link`),
    onSuccess: refresh,
  });
  return (
    <div className="stack">
      {(toggle.isError || relink.isError) && <Failure error={toggle.error ?? relink.error} />}
      {relink.isSuccess && (
        <CopyLink
          url={relink.data.url}
          expiresAt={relink.data.expires_at}
          label={t('accounts.link-for', { name: relink.data.account.display_name })}
        />
      )}
      <Scroll label={t('accounts.title')}>
        <table className="ledger">
          <thead>
            <tr>
              <th>{t('people.name')}</th>
              <th>{t('people.address')}</th>
              <th>{t('people.pseudonym')}</th>
              <th>{t('people.role')}</th>
              <th>{t('projects.since')}</th>
              <th>{t('people.note')}</th>
              <th>
                <span className="visually-hidden">{t('accounts.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <tr key={account.account_id}>
                <td>{account.display_name}</td>
                <td>{account.email ?? '—'}</td>
                <td>
                  <code>{account.pseudonym}</code>
                </td>
                <td>{account.roles.map((role) => t(ROLE_WORD[role] ?? 'role.evaluator')).join(', ') || '—'}</td>
                <td>{day(account.created_at)}</td>
                <td>
                  {account.simulated && t('people.simulated')}
                  {account.disabled && t('people.disabled')}
                </td>
                <td>
                  <div className="row end">
                    <Button type="button" size="small" onClick={() => relink.mutate(account)}>
                      {t('accounts.relink')}
                    </Button>
                    <Button type="button" size="small" onClick={() => toggle.mutate(account)}>
                      {account.disabled ? t('accounts.enable') : t('accounts.disable')}
                    </Button>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
