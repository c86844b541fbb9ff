import { problemAt } from '../../api/problems';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Field } from '../../components/Field';
import { Scroll } from '../../components/Scroll';
import { State } from '../../components/State';
import { Empty, Failure, Loading } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { Frame } from '../../shell/Frame';
import '../../styles/lead.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call';
import type { ProjectView } from '../../api/leadTypes';
import type { ShippedProtocol } from '../../api/versionTypes';
import { useText } from '../../i18n/useText';

export function ProjectsPage() {
  const { t } = useText();
  const projects = useQuery({
    queryKey: ['projects'],
    queryFn: () => call<{ projects: ProjectView[] }>('GET', '/projects'),
  });
  return (
    <Frame>
      <div className="page">
        <div className="page-head">
          <h1>{t('projects.title')}</h1>
        </div>
        <NewProject />
        {projects.isPending && <Loading />}
        {projects.isError && <Failure error={projects.error} retry={() => void projects.refetch()} />}
        {projects.isSuccess &&
          (projects.data.projects.length === 0 ? (
            <Empty>{t('projects.empty')}</Empty>
          ) : (
            <ProjectTable projects={projects.data.projects} />
          ))}
      </div>
    </Frame>
  );
}

function NewProject() {
  const { t, pick } = useText();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [protocol, setProtocol] = useState('general-chat');
  const shipped = useQuery({
    queryKey: ['shipped-protocols'],
    queryFn: () => call<{ protocols: ShippedProtocol[] }>('GET', '/protocols'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const all = shipped.data?.protocols ?? [];
  const about = all.find(({ id }) => id === protocol);
  const create = useMutation({
    mutationFn: () => call<ProjectView>('POST', '/projects', { body: { name, protocol } }),
    onSuccess: (project) => navigate({ to: '/projects/$projectId/setup', params: { projectId: project.project_id } }),
  });
  return (
    <form
      className="row new-project"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <Field
        label={t('projects.name')}
        problem={problemAt(create.error, '/name')}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
      />
      <Choice label={t('projects.protocol')} value={protocol} onChange={(event) => setProtocol(event.target.value)}>
        {all.map(({ id, label }) => (
          <option key={id} value={id}>
            {pick(label)}
          </option>
        ))}
      </Choice>
      <Button type="submit" look="primary" disabled={create.isPending}>
        {t('projects.create')}
      </Button>
      {about === undefined ? null : <p className="note new-project-about">{pick(about.description)}</p>}
      {create.isError && problemAt(create.error, '/name') === undefined && <Failure error={create.error} />}
    </form>
  );
}

function ProjectTable({ projects }: { projects: ProjectView[] }) {
  const { t, number } = useText();
  const { day } = useFormats();
  return (
    <Scroll label={t('projects.title')}>
      <table className="ledger">
        <thead>
          <tr>
            <th>{t('projects.project')}</th>
            <th>{t('projects.state')}</th>
            <th className="figure">{t('projects.items')}</th>
            <th className="figure">{t('projects.responses')}</th>
            <th className="figure">{t('projects.overlap')}</th>
            <th className="figure">{t('projects.evaluators')}</th>
            <th>{t('projects.since')}</th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr key={project.project_id}>
              <td>
                {project.role === 'lead' ? (
                  <Link
                    to={project.state === 'published' ? '/projects/$projectId/results' : '/projects/$projectId/setup'}
                    params={{ projectId: project.project_id }}
                  >
                    {project.name}
                  </Link>
                ) : (
                  project.name
                )}
              </td>
              <td>
                {project.state === 'published' ? (
                  <State shape="yes">{t('projects.published')}</State>
                ) : (
                  <State shape="open">{t('projects.draft')}</State>
                )}
              </td>
              <td className="figure">{number(project.items)}</td>
              <td className="figure">{number(project.responses)}</td>
              <td className="figure">{number(project.overlap)}</td>
              <td className="figure">{number(project.evaluators)}</td>
              <td>{day(project.published_at ?? project.created_at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
