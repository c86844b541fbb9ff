import { useText } from '../../i18n/useText';
import { kindWords } from '../../text/highlightPainter';
import { glyphOf } from '../../text/markSigns';
import type { Cap } from './rules';
import { useWork } from './work';

/** The limits on a criterion with what causes them, before a score is given. */
export function CapNote({ caps }: { caps: readonly Cap[] }) {
  const { t, pick } = useText();
  const { marks, protocol, go } = useWork();
  return caps.map(({ rule, max, cause }) => {
    const of = cause.kind === 'marks' ? marks.find(({ mark }) => mark.id === cause.marks[0]?.id) : undefined;
    const criterion = cause.kind === 'rating' ? protocol.rubric.criteria.find(({ id }) => id === cause.criterion) : undefined;
    return (
      <p className="cap" key={rule.id} title={pick(rule.label)}>
        <strong>{t('cap.max', { max })}</strong> ({rule.id}){' · '}
        {of === undefined ? null : (
          <button type="button" className="link-button" onClick={() => go({ panel: 'marks', mark: of.mark.id, editing: true })}>
            {t('cap.mark')}{' '}
            <b className={`siglum-${kindWords[of.mark.kind]}`}>
              {glyphOf(of.mark)}
              {of.number}
            </b>
          </button>
        )}
        {criterion === undefined ? null : pick(criterion.label)}
        <span className="visually-hidden"> {pick(rule.label)}</span>
      </p>
    );
  });
}
