import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ItemDetail, ItemSubmission } from '../../api/leadTypes';
import { protocolQuery } from '../../api/project';
import type { ProtocolView } from '../../api/types';
import { Label } from '../../components/Label';
import { Empty, Failure, Loading } from '../../components/states';
import type { MessageKey } from '../../i18n/language';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { Reading } from '../../text/Reading';
import { readMarkdown } from '../../text/readingText';
import '../../styles/lead.css';
import { History } from './History';
import { ItemStateWord } from './ItemStateWord';
import './items.css';
import { MarkLines } from './MarkLines';
import { ResponseSection } from './ResponseSection';
import { itemQuery } from './requests';
import { Said } from './Said';
import { counting, marksOnTurns } from './said';

/** One item with everything that was said of it, and everything that was done on it. */
export function ItemPage() {
  const { t } = useText();
  const { projectId, itemId } = useParams({ from: '/signed-in/projects/$projectId/items/$itemId' });
  const item = useQuery(itemQuery(projectId, itemId));
  const protocol = useQuery(protocolQuery(projectId));
  const failed = item.isError ? item : protocol.isError ? protocol : null;
  return (
    <ProjectFrame projectId={projectId}>
      {!item.isSuccess && <h1 className="visually-hidden">{t('items.item')}</h1>}
      {failed !== null && <Failure error={failed.error} retry={() => void failed.refetch()} />}
      {failed === null && (item.isPending || protocol.isPending) && <Loading />}
      {item.isSuccess && protocol.isSuccess && <Item projectId={projectId} item={item.data} protocol={protocol.data} />}
    </ProjectFrame>
  );
}

function Item({ projectId, item, protocol }: { projectId: string; item: ItemDetail; protocol: ProtocolView }) {
  const { t, number } = useText();
  const submissions = useMemo(() => counting(item.submissions), [item]);
  return (
    <>
      <div className="page-head">
        <h1>{item.name}</h1>
        <p className="row">
          <ItemStateWord state={item.state} />
          <span>{t('items.progress', { submitted: number(item.submitted), places: number(item.places) })}</span>
          <Link to="/projects/$projectId/items" params={{ projectId }}>
            {t('items.all')}
          </Link>
        </p>
      </div>
      <div className="item-columns">
        <div className="item-main">
          <Conversation projectId={projectId} item={item} submissions={submissions} />
          {item.responses.map((response) => (
            <ResponseSection
              key={response.response_id}
              projectId={projectId}
              response={response}
              locale={item.locale}
              submissions={submissions}
              criteria={protocol.rubric.criteria}
            />
          ))}
          <section className="item-section" aria-labelledby="said-label">
            <Label id="said-label" count={submissions.length}>
              {t('items.said')}
            </Label>
            {submissions.length === 0 && <Empty>{t('items.nothingSaid')}</Empty>}
            {submissions.map((submission) => (
              <Said key={submission.submission_id} item={item} submission={submission} protocol={protocol} />
            ))}
            {item.submissions.length < item.submissions_total && (
              <p className="note">{t('items.newest', { shown: item.submissions.length, total: item.submissions_total })}</p>
            )}
          </section>
        </div>
        <History projectId={projectId} itemId={item.item_id} />
      </div>
    </>
  );
}

const ROLE: Record<ItemDetail['messages'][number]['role'], MessageKey> = {
  system: 'role.system',
  developer: 'role.developer',
  user: 'role.user',
  assistant: 'role.assistant',
  tool: 'role.tool',
};

interface ConversationProps {
  projectId: string;
  item: ItemDetail;
  submissions: readonly ItemSubmission[];
}

function Conversation({ projectId, item, submissions }: ConversationProps) {
  const { t } = useText();
  const { day } = useFormats();
  const [current, setCurrent] = useState<string | null>(null);
  const marks = useMemo(() => marksOnTurns(submissions), [submissions]);
  return (
    <section className="item-section" aria-labelledby="conversation-label">
      <Label id="conversation-label" count={t('task.turns', { count: item.messages.length })}>
        {t('task.conversation')}
      </Label>
      <p className="note">
        {[item.locale, item.domain, item.reference_date === null ? null : day(item.reference_date)]
          .filter((fact) => fact !== null)
          .join(' · ')}
      </p>
      {item.messages.map((turn, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: turns have no ids and never change.
        <div key={index} className="item-turn">
          <h3>{t(ROLE[turn.role])}</h3>
          <TurnText text={turn.content} />
        </div>
      ))}
      {item.rubric_items.length > 0 && (
        <ul className="said-list" aria-label={t('rubricItems.title')}>
          {item.rubric_items.map((asked) => (
            <li key={asked.id}>
              <span className="note">{asked.points}</span> {asked.text}
            </li>
          ))}
        </ul>
      )}
      {marks.length > 0 && (
        <MarkLines projectId={projectId} label={t('items.marksOnTurns')} marks={marks} current={current} onOpen={setCurrent} />
      )}
    </section>
  );
}

function TurnText({ text }: { text: string }) {
  const { t } = useText();
  const reading = useMemo(() => readMarkdown(text), [text]);
  const words = useMemo(() => ({ done: t('reading.done'), toDo: t('reading.toDo'), image: t('reading.image') }), [t]);
  return (
    <div className="turn-text">
      <Reading reading={reading} words={words} top={4} />
    </div>
  );
}
