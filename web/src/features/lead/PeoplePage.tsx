import { problemAt } from '../../api/problems';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Field } from '../../components/Field';
import { Scroll } from '../../components/Scroll';
import { Failure, Loading } from '../../components/states';
import { ROLE_WORD } from '../../i18n/words';
import { ProjectFrame } from '../../shell/ProjectFrame';
import '../../styles/lead.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call';
import type { InvitationLinkView, MemberView } from '../../api/leadTypes';
import type { Locale, ProjectRole } from '../../api/types';
import { CopyLink } from '../../components/CopyLink';
import { useText } from '../../i18n/useText';

export function PeoplePage() {
  const { t } = useText();
  const { projectId } = useParams({ from: '/signed-in/projects/$projectId/people' });
  const members = useQuery({
    queryKey: ['members', projectId],
    queryFn: () => call<{ members: MemberView[] }>('GET', `/projects/${projectId}/members`),
  });
  return (
    <ProjectFrame projectId={projectId}>
      <div className="page-head">
        <h1>{t('people.title')}</h1>
        <p>{t('people.lead')}</p>
      </div>
      <Invite projectId={projectId} />
      {members.isPending && <Loading />}
      {members.isError && <Failure error={members.error} retry={() => void members.refetch()} />}
      {members.isSuccess && <MemberTable members={members.data.members} />}
    </ProjectFrame>
  );
}

function Invite({ projectId }: { projectId: string }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<ProjectRole>('evaluator');
  const [locale, setLocale] = useState<Locale>(language);
  const invite = useMutation({
    mutationFn: () =>
      call<InvitationLinkView>('POST', `/projects/${projectId}/invitations`, {
        body: { display_name: name, email: email === '' ? null : email, role, locale },
      }),
    onSuccess: () => {
      setName('');
      setEmail('');
      void queries.invalidateQueries({ queryKey: ['members', projectId] });
      void queries.invalidateQueries({ queryKey: ['project', projectId] });
    },
  });
  return (
    <form
      className="stack new-project"
      onSubmit={(event) => {
        event.preventDefault();
        invite.mutate();
      }}
    >
      <div className="figure-fields">
        <Field
          label={t('people.name')}
          problem={problemAt(invite.error, '/display_name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Field
          label={t('people.email')}
          problem={problemAt(invite.error, '/email')}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Choice label={t('people.role')} value={role} onChange={(event) => setRole(event.target.value as ProjectRole)}>
          <option value="evaluator">{t('role.evaluator')}</option>
          <option value="reviewer">{t('role.reviewer')}</option>
          <option value="lead">{t('role.lead')}</option>
        </Choice>
        <Choice label={t('menu.language')} value={locale} onChange={(event) => setLocale(event.target.value as Locale)}>
          <option value="es">Español</option>
          <option value="en">English</option>
        </Choice>
        <Button type="submit" look="primary" disabled={invite.isPending}>
          {t('people.invite')}
        </Button>
      </div>
      {invite.isError && <Failure error={invite.error} />}
      {invite.isSuccess && <Invited link={invite.data} />}
    </form>
  );
}

function Invited({ link: { url, expires_at } }: { link: InvitationLinkView }) {
  const { t } = useText();
  if (url === null || expires_at === null) return <p role="status">{t('people.added')}</p>;
  return <CopyLink url={url} expiresAt={expires_at} label={t('people.link')} />;
}

function MemberTable({ members }: { members: MemberView[] }) {
  const { t, number } = useText();
  return (
    <Scroll label={t('people.title')}>
      <table className="ledger">
        <thead>
          <tr>
            <th>{t('people.name')}</th>
            <th>{t('people.pseudonym')}</th>
            <th>{t('people.role')}</th>
            <th className="figure">{t('people.submitted')}</th>
            <th>{t('people.note')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.account_id}>
              <td>{member.display_name}</td>
              <td>
                <code>{member.pseudonym}</code>
              </td>
              <td>{t(ROLE_WORD[member.role] ?? 'role.evaluator')}</td>
              <td className="figure">{number(member.submitted)}</td>
              <td>
                {member.simulated && t('people.simulated')}
                {member.disabled && t('people.disabled')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
