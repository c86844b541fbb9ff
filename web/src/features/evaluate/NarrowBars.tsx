import { Button } from '../../components/Button';
import { useText } from '../../i18n/useText';
import { usePanels } from './Panels';
import { useWork } from './work';

/** On a narrow screen: one tab for the text and one per panel, and below them what is missing and Submit. */
export function NarrowBars({ pending, onSubmit }: { pending: number; onSubmit: () => void }) {
  const { t } = useText();
  const { place, go } = useWork();
  const panels = usePanels();
  return (
    <>
      <nav className="narrow-tabs" aria-label={t('panel.tabs')}>
        <button type="button" aria-current={place.view === 'text' || undefined} onClick={() => go({ view: 'text' })}>
          {t('panel.text')}
        </button>
        {panels.map(({ panel, label, count }) => (
          <button
            key={panel}
            type="button"
            aria-current={(place.view === 'panel' && place.panel === panel) || undefined}
            onClick={() => go({ view: 'panel', panel })}
          >
            {label} <span className="mono">{count}</span>
          </button>
        ))}
      </nav>
      <div className="narrow-foot">
        <button
          type="button"
          className="narrow-pending"
          aria-expanded={place.view === 'foot'}
          onClick={() => go({ view: place.view === 'foot' ? 'text' : 'foot' })}
        >
          <span className="to-do" aria-hidden="true" />
          {t('pending.count', { count: pending })} <span aria-hidden="true">{place.view === 'foot' ? '▾' : '▴'}</span>
        </button>
        <Button look="primary" onClick={onSubmit}>
          {t('task.submit')}
        </Button>
      </div>
    </>
  );
}
