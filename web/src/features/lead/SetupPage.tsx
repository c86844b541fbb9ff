import { projectQuery } from '../../api/project';
import { State } from '../../components/State';
import { Failure, Loading } from '../../components/states';
import { useFormats } from '../../i18n/useFormats';
import { ProjectFrame } from '../../shell/ProjectFrame';
import '../../styles/lead.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { call } from '../../api/call';
import type { DatasetView, ProjectView } from '../../api/leadTypes';
import type { ProtocolView } from '../../api/types';
import { Button } from '../../components/Button';
import { useText } from '../../i18n/useText';
import { isEdited, useEdited } from './editedProtocol';
import { ImportPanel } from './ImportPanel';
import { PublishPanel } from './PublishPanel';
import type { Part } from './protocol/usePart';
import { SettingsForm } from './SettingsForm';

const ProtocolEditor = lazy(() => import('./protocol/ProtocolEditor'));

/** From a file of responses to a running project, on one page. */
export function SetupPage() {
  const { t } = useText();
  const { projectId } = useParams({ from: '/signed-in/projects/$projectId/setup' });
  const project = useQuery(projectQuery(projectId));
  return (
    <ProjectFrame projectId={projectId}>
      <div className="page-head">
        <h1>{t('setup.title')}</h1>
        <p>{t('setup.lead')}</p>
      </div>
      {project.isPending && <Loading />}
      {project.isError && <Failure error={project.error} retry={() => void project.refetch()} />}
      {project.isSuccess && <Setup project={project.data} />}
    </ProjectFrame>
  );
}

function Setup({ project }: { project: ProjectView }) {
  const protocol = useEdited(project);
  if (protocol.isError) return <Failure error={protocol.error} retry={() => void protocol.refetch()} />;
  if (protocol.data === undefined) return <Loading />;
  return <Steps project={project} protocol={protocol.data} />;
}

interface StepsProps {
  project: ProjectView;
  protocol: ProtocolView;
}

function Steps({ project, protocol }: StepsProps) {
  const { t } = useText();
  const { day } = useFormats();
  const datasets = useQuery({
    queryKey: ['datasets', project.project_id],
    queryFn: () => call<{ datasets: DatasetView[] }>('GET', `/projects/${project.project_id}/datasets`),
  });
  return (
    <div className="setup">
      <div>
        <Step
          number={1}
          name={t('setup.data')}
          done={project.responses > 0}
          line={t('setup.data.line', { items: project.items, responses: project.responses })}
        >
          {datasets.isSuccess && datasets.data.datasets.length > 0 && (
            <ul className="note">
              {datasets.data.datasets.map((dataset) => (
                <li key={dataset.dataset_id}>
                  {t('setup.dataset', {
                    file: dataset.filename,
                    ok: dataset.rows_ok,
                    bad: dataset.rows_bad,
                    date: day(dataset.imported_at),
                  })}
                </li>
              ))}
            </ul>
          )}
          <ImportPanel projectId={project.project_id} />
        </Step>
        <Step number={2} name={t('setup.task')} done line={t('setup.task.line')} />
        <Step number={3} name={t('setup.guideline')} done line={t('setup.guideline.line', { version: protocol.version })}>
          <Editable project={project} part="guideline" name={t('setup.guideline')} />
        </Step>
        <Step
          number={4}
          name={t('setup.taxonomy')}
          done
          line={t('setup.taxonomy.line', { categories: protocol.taxonomy.categories.length })}
        >
          <Editable project={project} part="taxonomy" name={t('setup.taxonomy')} />
        </Step>
        <Step
          number={5}
          name={t('setup.rubric')}
          done
          line={t('setup.rubric.line', {
            criteria: protocol.rubric.criteria.length,
            rules: protocol.rubric.rules.length,
          })}
        >
          <Editable project={project} part="rubric" name={t('setup.rubric')} />
        </Step>
        <Step
          number={6}
          name={t('setup.people')}
          done={project.evaluators > 0}
          line={t('setup.people.line', { count: project.evaluators })}
        >
          <SettingsForm key={protocol.protocol_id} project={project} protocol={protocol} />
        </Step>
      </div>
      <PublishPanel project={project} />
    </div>
  );
}

interface EditableProps {
  project: ProjectView;
  part: Part;
  name: string;
}

/** A part of the protocol that opens to be edited while it is a draft. */
function Editable({ project, part, name }: EditableProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  if (!isEdited(project)) return null;
  return (
    <>
      <div>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'protocol.close' : 'protocol.edit')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      </div>
      {isOpen ? (
        <Suspense fallback={<Loading />}>
          <ProtocolEditor projectId={project.project_id} part={part} />
        </Suspense>
      ) : null}
    </>
  );
}

function Step({
  number,
  name,
  line,
  done,
  children,
}: {
  number: number;
  name: string;
  line: string;
  done: boolean;
  children?: ReactNode;
}) {
  const { t } = useText();
  return (
    <section className="setup-step" aria-label={name}>
      <span className="step-number">{number}</span>
      <h2 className="step-name">{name}</h2>
      <span className="step-line">{line}</span>
      <State shape={done ? 'yes' : 'open'}>
        <span className="visually-hidden">{done ? t('setup.done') : t('setup.todo')}</span>
      </State>
      {children !== undefined && <div className="step-body">{children}</div>}
    </section>
  );
}
