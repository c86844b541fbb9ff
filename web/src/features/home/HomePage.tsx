import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { call } from '../../api/call';
import { evaluates, leads, useSession } from '../../api/session';
import type { QueueView } from '../../api/types';
import { Label } from '../../components/Label';
import { Empty, Failure, Loading } from '../../components/states';
import { spokenDuration } from '../../i18n/duration';
import { useText } from '../../i18n/useText';
import { Frame } from '../../shell/Frame';
import { ContinueBlock } from './ContinueBlock';
import './home.css';
import { QueueTable, taskWord } from './QueueTable';

/** The evaluator's home: what to do next is the largest thing after the name. Those who only lead go to their projects. */
export function HomePage() {
  const session = useSession();
  if (session === null) return null;
  if (leads(session) && !evaluates(session)) return <Navigate to="/projects" replace />;
  return <EvaluatorHome name={session.display_name} />;
}

function EvaluatorHome({ name }: { name: string }) {
  const queue = useQuery({ queryKey: ['queue'], queryFn: () => call<QueueView>('GET', '/queue') });
  return (
    <Frame>
      <div className="page home">
        {queue.isPending ? <Loading /> : null}
        {queue.isError ? <Failure error={queue.error} retry={() => queue.refetch()} /> : null}
        {queue.isSuccess ? <Queue name={name} queue={queue.data} /> : null}
      </div>
    </Frame>
  );
}

function Queue({ name, queue }: { name: string; queue: QueueView }) {
  const { t, number, date } = useText();
  const available = queue.projects.reduce((sum, project) => sum + project.available, 0);
  const inHand = queue.projects.find((project) => project.project_id === queue.current?.project_id);
  const first = queue.projects.find((project) => project.available > 0) ?? null;
  return (
    <>
      <div className="home-head">
        <h1 className="page-title">{t('home.hello', { name: name.split(' ')[0] ?? name })}</h1>
        <span className="home-date">{date(new Date(), { weekday: 'long', day: 'numeric', month: 'long' })}</span>
        <span className="home-figures">
          <span>
            <strong>{spokenDuration(queue.active_millis_today)}</strong> {t('home.today')}
          </span>
          <span>
            <strong>{number(queue.submitted_total)}</strong> {t('home.submitted', { count: queue.submitted_total })}
          </span>
        </span>
      </div>
      {queue.current === null && first === null ? null : (
        <section className="home-section" aria-labelledby="home-continue">
          <Label id="home-continue">{t(queue.current === null ? 'home.start' : 'home.continue')}</Label>
          <ContinueBlock current={queue.current} task={t(taskWord(inHand?.task_kind))} next={first} />
        </section>
      )}
      <section className="home-section" aria-labelledby="home-queue">
        <Label id="home-queue" count={number(available)}>
          {t('home.queue')}
        </Label>
        {queue.projects.length === 0 ? <Empty>{t('home.empty')}</Empty> : <QueueTable queue={queue} />}
      </section>
    </>
  );
}
