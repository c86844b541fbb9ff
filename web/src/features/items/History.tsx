import { useQuery } from '@tanstack/react-query';
import type { ItemEvent } from '../../api/leadTypes';
import type { SkipReason } from '../../api/types';
import { Label } from '../../components/Label';
import { Failure, Loading } from '../../components/states';
import { spokenDuration } from '../../i18n/duration';
import type { MessageKey } from '../../i18n/language';
import { useFormats } from '../../i18n/useFormats';
import { useText } from '../../i18n/useText';
import { SKIP_WORD } from '../../i18n/words';
import { historyQuery } from './requests';

const EVENT_WORD: Record<ItemEvent['kind'], MessageKey> = {
  imported: 'items.event.imported',
  protocol_published: 'items.event.protocol_published',
  task_made: 'items.event.task_made',
  leased: 'items.event.leased',
  submitted: 'items.event.submitted',
  skipped: 'items.event.skipped',
  expired: 'items.event.expired',
  exported: 'items.event.exported',
};

/** Everything that was done on the item, in order, from what is stored. */
export function History({ projectId, itemId }: { projectId: string; itemId: string }) {
  const { t } = useText();
  const history = useQuery(historyQuery(projectId, itemId));
  return (
    <aside className="item-history" aria-labelledby="history-label">
      <Label id="history-label" count={history.data?.events.length}>
        {t('items.history')}
      </Label>
      {history.isPending && <Loading />}
      {history.isError && <Failure error={history.error} retry={() => void history.refetch()} />}
      {history.isSuccess && (
        <ol className="events">
          {history.data.events.map((event, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what happened has no id and does not change its place.
            <Event key={index} event={event} />
          ))}
        </ol>
      )}
      {history.data?.complete === false && <p className="note">{t('items.historyPart')}</p>}
    </aside>
  );
}

function Event({ event }: { event: ItemEvent }) {
  const { t } = useText();
  const { day, clock } = useFormats();
  const { by, subject, places, responses, work, submission } = event;
  return (
    <li>
      <time dateTime={event.at} className="note">
        {day(event.at)}, {clock(event.at)}
      </time>
      <div>
        <strong>{t(EVENT_WORD[event.kind], { subject: subject ?? '', revision: submission?.revision ?? 1 })}</strong>
        {places !== null && ` · ${t('items.event.places', { count: places })}`}
        {work?.repeat && ` · ${t('items.repeat')}`}
        {event.kind === 'skipped' && work?.reason != null && ` · ${t(SKIP_WORD[work.reason as SkipReason])}`}
        {work?.until != null && ` · ${t('items.event.until', { time: `${day(work.until)}, ${clock(work.until)}` })}`}
        <p className="note">
          {by === null ? 'Cotejo' : by.pseudonym}
          {by?.simulated && ` (${t('people.simulated')})`}
          {responses.length > 0 && ` · ${responses.join(', ')}`}
          {work !== null &&
            event.kind !== 'leased' &&
            ` · ${t('items.event.active', { time: spokenDuration(work.active_millis) })}`}
        </p>
        {event.kind === 'skipped' && work?.note != null && work.note !== '' && <p className="note">{work.note}</p>}
        {submission !== null && (
          <p className="note">
            <code className="wrap">{submission.sha256}</code>
          </p>
        )}
      </div>
    </li>
  );
}
